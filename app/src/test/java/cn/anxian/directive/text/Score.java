package cn.anxian.directive.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts of what was found, missed and wrongly found. */
final class Score {

    private final int[][] confusion = new int[Kind.values().length][Kind.values().length];
    private int rows;
    private int offsetsMissed;
    private int agenciesFound;
    private int agenciesWrong;
    private int agenciesMissed;
    private int answersLabelled;
    private int answersFound;
    private int answersWrong;
    private int answersMissed;
    private int linesFound;
    private int linesMissed;
    private int deadlinesFound;
    private int deadlinesWrong;
    private int deadlinesMissed;

    void add(GoldTable.Row row, @Nullable Sentence sentence) {
        rows++;
        if (sentence == null || sentence.end() != row.end()) {
            offsetsMissed++;
            return;
        }
        confusion[row.kind().ordinal()][sentence.kind().ordinal()]++;
        if (row.kind() != Kind.TASK) {
            return;
        }
        Set<String> named = GoldTable.named(sentence);
        agenciesFound += both(row.leads(), named);
        agenciesWrong += named.size() - both(row.leads(), named);
        agenciesMissed += row.leads().size() - both(row.leads(), named);
        if (!row.answers().isEmpty()) {
            Set<String> inferred = GoldTable.inferred(sentence);
            answersLabelled++;
            answersFound += both(row.answers(), inferred);
            answersWrong += inferred.size() - both(row.answers(), inferred);
            answersMissed += row.answers().size() - both(row.answers(), inferred);
        }
        int lines = both(row.lines(), new HashSet<>(sentence.lines()));
        linesFound += lines;
        linesMissed += row.lines().size() - lines;
        boolean deadline = sentence.deadline().isPresent();
        deadlinesFound += row.deadline() && deadline ? 1 : 0;
        deadlinesWrong += !row.deadline() && deadline ? 1 : 0;
        deadlinesMissed += row.deadline() && !deadline ? 1 : 0;
    }

    int rows() {
        return rows;
    }

    int offsetsMissed() {
        return offsetsMissed;
    }

    double precision() {
        int said = 0;
        for (int[] labelled : confusion) {
            said += labelled[Kind.TASK.ordinal()];
        }
        return share(tasks(), said);
    }

    double recall() {
        int labelled = 0;
        for (int said : confusion[Kind.TASK.ordinal()]) {
            labelled += said;
        }
        return share(tasks(), labelled);
    }

    double agencyF1() {
        return share(2 * agenciesFound, 2 * agenciesFound + agenciesWrong + agenciesMissed);
    }

    double answersF1() {
        return share(2 * answersFound, 2 * answersFound + answersWrong + answersMissed);
    }

    int answersLabelled() {
        return answersLabelled;
    }

    /** A table of what was labelled against what was read, and the shares below it, in Markdown. */
    String report(String title) {
        StringBuilder report = new StringBuilder("\n## %s：%d句，偏移不吻合%d句\n\n".formatted(title, rows, offsetsMissed));
        report.append("| 标注\\判定 | 任务 | 原则要求 | 情况 | 背景 |\n|---|---:|---:|---:|---:|\n");
        for (Kind kind : Kind.values()) {
            report.append("| ").append(kind.label());
            for (int count : confusion[kind.ordinal()]) {
                report.append(" | ").append(count);
            }
            report.append(" |\n");
        }
        return report.append(String.format(
                        Locale.ROOT,
                        "%n任务查准率 %.3f，查全率 %.3f；四类正确率 %.3f；点名的责任单位 F1 %.3f；没有点名、由系统推断的牵头单位 F1 %.3f（%d句）；行业领域查全率 %.3f；期限：对%d 多%d 漏%d。%n",
                        precision(),
                        recall(),
                        fourClasses(),
                        agencyF1(),
                        answersF1(),
                        answersLabelled,
                        share(linesFound, linesFound + linesMissed),
                        deadlinesFound,
                        deadlinesWrong,
                        deadlinesMissed))
                .toString();
    }

    private double fourClasses() {
        int right = 0;
        for (Kind kind : Kind.values()) {
            right += confusion[kind.ordinal()][kind.ordinal()];
        }
        return share(right, rows - offsetsMissed);
    }

    private int tasks() {
        return confusion[Kind.TASK.ordinal()][Kind.TASK.ordinal()];
    }

    private static int both(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : part / (double) whole;
    }
}
