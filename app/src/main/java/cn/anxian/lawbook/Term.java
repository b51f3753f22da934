package cn.anxian.lawbook;

import cn.anxian.law.search.Words;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One word of a search. Whoever types 停电 means 停止供电 too: where a short word stands nowhere as typed, its characters may stand
 * a little apart.
 */
record Term(String plain, Pattern pattern) {

    private static final int LONGEST_APART = 4;
    private static final String GAP = "[^，。；：、\n]{0,2}";
    private static final Pattern ARTICLE = Pattern.compile("(?<=第)[0-9]{1,3}(?=条)");
    private static final Pattern NEVER_APART = Pattern.compile(".*[第条0-9A-Z《》].*");

    static List<Term> of(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .map(word -> numbered(Words.plain(word)))
                .filter(word -> !word.isEmpty())
                .map(Term::new)
                .toList();
    }

    private Term(String plain) {
        this(plain, Pattern.compile(Pattern.quote(plain)));
    }

    boolean standsIn(String text) {
        return pattern.matcher(text).find();
    }

    /** Whether it may be looked for with its characters apart. */
    boolean mayBeApart() {
        return plain.length() > 1
                && plain.length() <= LONGEST_APART
                && !NEVER_APART.matcher(plain).matches();
    }

    /** The same with its characters a little apart. */
    Term loosened() {
        return new Term(
                plain,
                Pattern.compile(plain.chars()
                        .mapToObj(sign -> Pattern.quote(Character.toString(sign)))
                        .collect(Collectors.joining(GAP))));
    }

    /** 第70条 is looked for as 第七十条. */
    private static String numbered(String word) {
        return ARTICLE.matcher(word).replaceAll(found -> chinese(Integer.parseInt(found.group())));
    }

    private static String chinese(int number) {
        String digits = "零一二三四五六七八九";
        StringBuilder text = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0) {
            text.append(digits.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : digits.charAt(tens)).append('十');
        } else if (hundreds > 0 && ones > 0) {
            text.append('零');
        }
        if (ones > 0 || number == 0) {
            text.append(digits.charAt(ones));
        }
        return text.toString();
    }
}
