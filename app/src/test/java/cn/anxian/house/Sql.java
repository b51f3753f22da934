package cn.anxian.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds SQL in Java sources: what is handed to a statement, and the literals that look like SQL. */
final class Sql {

    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern LOOKS_LIKE_SQL = Pattern.compile(
            "(?is)^\\s*(select|insert\\s+into|update|delete\\s+from|with|create|alter|set|values|call|do|truncate|lock)\\b.*");
    private static final Pattern CALL = Pattern.compile(
            "\\.(sql|prepareStatement|prepareCall|executeQuery|executeUpdate|batchUpdate|queryForObject|queryForList|execute|addBatch|setConnectionInitSql)\\(");

    private Sql() {}

    static List<String> literals(String code) {
        List<String> found = new ArrayList<>();
        Matcher matcher = LITERAL.matcher(code);
        while (matcher.find()) {
            String text = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            if (LOOKS_LIKE_SQL.matcher(text).matches()) {
                found.add(text);
            }
        }
        return found;
    }

    /** The first argument of every call that runs SQL and is not one literal or constant. */
    static List<String> built(String code) {
        List<String> found = new ArrayList<>();
        Matcher call = CALL.matcher(code);
        while (call.find()) {
            String rest = code.substring(call.end()).stripLeading();
            String argument = firstArgument(rest);
            boolean runnable = call.group(1).equals("execute") && !argument.contains("\"") && !argument.contains("sql");
            if (!runnable && !isOneLiteral(argument)) {
                found.add(call.group(1) + "(" + argument + ")");
            }
        }
        return found;
    }

    private static boolean isOneLiteral(String argument) {
        if (argument.isEmpty() || argument.matches("(?:[A-Z]\\w*\\.)?[A-Z][A-Z0-9_]*")) {
            return true;
        }
        Matcher literal = LITERAL.matcher(argument);
        return literal.lookingAt() && literal.end() == argument.length();
    }

    private static String firstArgument(String rest) {
        int depth = 0;
        int at = 0;
        while (at < rest.length()) {
            Matcher literal = LITERAL.matcher(rest).region(at, rest.length());
            if (literal.lookingAt()) {
                at = literal.end();
                continue;
            }
            char c = rest.charAt(at);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                break;
            } else if (c == ',' && depth == 0) {
                break;
            }
            at++;
        }
        return rest.substring(0, at).strip();
    }
}
