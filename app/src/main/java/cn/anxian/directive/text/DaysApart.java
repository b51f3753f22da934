package cn.anxian.directive.text;

import cn.anxian.directive.text.Actors.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose day is whose, where one sentence gives several bodies days of their own: 甲局于3月底前、乙局于4月底前…, 甲县、乙县分别于…. Of such a
 * sentence no one day is the whole's.
 *
 * @param owners the day of each body by its name, in the order of the text; empty where the words leave open whose which is
 * @param whole from the first of these days to the last, with the reason why none of them is the whole's
 */
record DaysApart(Map<String, DeadlineWords> owners, DeadlineWords whole) {

    private static final String STOPS = "，,；;。：:、()（【】）\n";
    private static final String BEFORE_DAYS = "于在至到自 　";
    private static final String BEFORE_NAMES = "，, 　由请";
    private static final String JOINERS = "、，, 　和及与以";
    private static final List<String> EACH = List.of("分别", "各自");
    private static final List<String> BESIDE = List.of("会同", "联合", "协同", "配合", "协助");

    /** 分别要于, 分别应在: so much may stand between 分别 and the first day. */
    private static final int BETWEEN = 3;

    /** Names that are asked as one: 市商务局、市文旅局. */
    private record Run(List<Actor> bodies, int start, int end) {

        boolean helps() {
            return bodies.getFirst().helps();
        }
    }

    /** @param bodies whom the sentence names, where it names them */
    static Optional<DaysApart> in(SourceText source, List<Actor> bodies, List<DeadlineWords> days) {
        return days.size() < 2 || bodies.isEmpty() ? Optional.empty() : new Reader(source, bodies, days).read();
    }

    private static final class Reader {

        private final SourceText source;
        private final String text;
        private final List<DeadlineWords> days;
        private final List<Run> runs;
        private final Map<String, List<DeadlineWords>> owned = new LinkedHashMap<>();

        /** Days of bodies whose names are not known. */
        private final List<DeadlineWords> strangers = new ArrayList<>();

        Reader(SourceText source, List<Actor> bodies, List<DeadlineWords> days) {
            this.source = source;
            this.text = source.text();
            this.days = days;
            this.runs = runs(bodies);
        }

        Optional<DaysApart> read() {
            for (int at = 0; at < days.size(); ) {
                List<DeadlineWords> listed = listedFrom(at);
                Optional<Run> several = askedEach(listed);
                if (several.filter(run -> run.bodies().size() != listed.size()).isPresent()) {
                    return Optional.of(new DaysApart(Map.of(), whole(words(days) + "，没有写明各归哪家，由审核人核对后填写。")));
                }
                several.ifPresentOrElse(run -> inTurn(run, listed), () -> listed.forEach(this::together));
                at += listed.size();
            }
            Map<String, DeadlineWords> owners = new LinkedHashMap<>();
            owned.forEach((name, own) -> owners.put(name, Deadlines.latest(own).orElseThrow()));
            long different = Stream.concat(owners.values().stream(), strangers.stream())
                    .map(day -> day.due().<Object>map(DueDate::dueAt).orElseGet(day::text))
                    .distinct()
                    .count();
            return owners.isEmpty() || different < 2
                    ? Optional.empty()
                    : Optional.of(new DaysApart(owners, whole(pairs(owners) + "。各按各的期限，请核对。")));
        }

        private String pairs(Map<String, DeadlineWords> owners) {
            String known = owners.entrySet().stream()
                    .map(own -> own.getKey() + own.getValue().text())
                    .collect(Collectors.joining("，"));
            return strangers.isEmpty() ? known : known + "，另有" + words(strangers) + "没有认出是哪家";
        }

        private static String words(List<DeadlineWords> days) {
            return days.stream().map(DeadlineWords::text).collect(Collectors.joining("、"));
        }

        private DeadlineWords whole(String whose) {
            int start = days.getFirst().start();
            int end = days.getLast().end();
            return new DeadlineWords(source.between(start, end), start, end, Optional.empty(), "原文有多个期限：" + whose);
        }

        private void together(DeadlineWords day) {
            if (isOfNobodyKnown(start(day))) {
                strangers.add(day);
            } else {
                owner(day).ifPresent(run -> run.bodies().forEach(body -> give(body, day)));
            }
        }

        private void inTurn(Run run, List<DeadlineWords> listed) {
            for (int at = 0; at < listed.size(); at++) {
                give(run.bodies().get(at), listed.get(at));
            }
        }

        private void give(Actor body, DeadlineWords day) {
            owned.computeIfAbsent(body.name(), name -> new ArrayList<>()).add(day);
        }

        /** 3月5日前、3月10日前 and so on, from this one on. */
        private List<DeadlineWords> listedFrom(int first) {
            int last = first;
            while (last + 1 < days.size()
                    && isOnly(JOINERS + BEFORE_DAYS, end(days.get(last)), start(days.get(last + 1)))) {
                last++;
            }
            return days.subList(first, last + 1);
        }

        /** 甲县、乙县分别于…: several bodies, and as many days. */
        private Optional<Run> askedEach(List<DeadlineWords> listed) {
            int start = start(listed.getFirst());
            boolean each = EACH.stream().anyMatch(word -> {
                int at = text.lastIndexOf(word, start - word.length());
                return at >= 0 && start - at - word.length() <= BETWEEN;
            });
            return listed.size() < 2 || !each
                    ? Optional.empty()
                    : before(start).filter(run -> run.bodies().size() > 1);
        }

        /** Who stands before it; who stands right behind it, where it begins its part: 3月底前，甲局…. */
        private Optional<Run> owner(DeadlineWords day) {
            int start = start(day);
            int end = end(day);
            Optional<Run> next = runs.stream().filter(run -> run.start() >= end).findFirst();
            return next.filter(run -> begins(start) && isOnly(BEFORE_NAMES, end, run.start()))
                    .or(() -> before(start));
        }

        /** 甲局于3月底前、其余单位于4月底前: behind the comma of a list stands somebody else, though his name is not known. */
        private boolean isOfNobodyKnown(int start) {
            return days.stream()
                    .map(this::end)
                    .filter(end -> end <= start)
                    .reduce((one, next) -> next)
                    .filter(end -> text.charAt(end) == '、' && end + 1 < start && !begins(start))
                    .filter(end -> runs.stream().noneMatch(run -> run.start() > end && run.end() <= start))
                    .isPresent();
        }

        private Optional<Run> before(int start) {
            return runs.reversed().stream()
                    .filter(run -> run.end() <= start && !(run.helps() && isOfTheLead(run, start)))
                    .findFirst();
        }

        /** 甲局牵头，乙局配合，3月底前…: who only helps has a day of his own in a part of his own. */
        private boolean isOfTheLead(Run helper, int day) {
            boolean parted = has("，,", helper.end(), day);
            boolean led =
                    runs.stream().anyMatch(run -> run.end() <= helper.start() && !has("；;", run.end(), helper.start()));
            return parted && led || has("；;", helper.end(), day);
        }

        private boolean has(String letters, int from, int to) {
            return text.substring(from, to).chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
        }

        private boolean begins(int start) {
            int at = start;
            while (at > 0 && BEFORE_DAYS.indexOf(text.charAt(at - 1)) >= 0) {
                at--;
            }
            return at == 0 || STOPS.indexOf(text.charAt(at - 1)) >= 0;
        }

        /** A period may begin before the day behind which it is found: these are no list. */
        private boolean isOnly(String letters, int from, int to) {
            return from <= to && text.substring(from, to).chars().allMatch(letter -> letters.indexOf(letter) >= 0);
        }

        /** Those who come along with another have no day of their own. */
        private List<Run> runs(List<Actor> bodies) {
            List<Run> found = new ArrayList<>();
            bodies.stream().sorted(Comparator.comparingInt(Actor::at)).forEach(body -> {
                Run last = found.isEmpty() ? null : found.getLast();
                if (last != null
                        && body.at() >= last.end()
                        && last.helps() == body.helps()
                        && isOnly("、和及与以", last.end(), body.at())) {
                    last.bodies().add(body);
                    found.set(found.size() - 1, new Run(last.bodies(), last.start(), body.end()));
                } else {
                    found.add(new Run(new ArrayList<>(List.of(body)), body.at(), body.end()));
                }
            });
            found.removeIf(run -> BESIDE.stream().anyMatch(word -> text.startsWith(word, run.start() - word.length())));
            return found;
        }

        private int start(DeadlineWords day) {
            return source.indexAt(day.start());
        }

        private int end(DeadlineWords day) {
            return source.indexAt(day.end());
        }
    }
}
