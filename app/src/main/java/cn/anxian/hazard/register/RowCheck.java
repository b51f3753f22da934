package cn.anxian.hazard.register;

import cn.anxian.hazard.Cause;
import cn.anxian.hazard.register.sheet.Line;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.time.ChinaTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one row to its end and names every cell that is wrong. */
final class RowCheck {

    private static final int DESCRIPTION = 1000;
    private static final int PLACE = 100;
    private static final int MEASURES = 1000;
    private static final int SHORT = 100;
    private static final int OLDEST_YEAR = 1980;
    private static final String TOO_LONG_AGO = "早于" + OLDEST_YEAR + "年，请核对年份";

    private static final String UNCALCULATED = "公式没有计算结果，请在 Excel 中打开保存后再上传";

    /** @param entry empty if there are faults */
    record Checked(Optional<Entry> entry, List<RowFault> faults) {}

    private final Mapping mapping;
    private final List<String> names;
    private final LocalDate today;
    private final Line line;
    private final List<RowFault> faults = new ArrayList<>();

    private RowCheck(Mapping mapping, List<String> names, LocalDate today, Line line) {
        this.mapping = mapping;
        this.names = names;
        this.today = today;
        this.line = line;
    }

    static Checked check(Mapping mapping, List<String> names, LocalDate today, Line line) {
        return new RowCheck(mapping, names, today, line).check();
    }

    private Checked check() {
        Arrays.stream(Field.values())
                .filter(field ->
                        mapping.column(field).filter(line::isUncalculated).isPresent())
                .forEach(field -> fault(field, UNCALCULATED));
        if (!faults.isEmpty()) {
            return new Checked(Optional.empty(), List.copyOf(faults));
        }
        Optional<String> description = text(Field.DESCRIPTION, DESCRIPTION);
        if (description.isEmpty()) {
            fault(Field.DESCRIPTION, "没有写隐患内容");
        }
        Optional<LocalDate> foundOn = day(Field.FOUND_ON);
        if (foundOn.isEmpty() && cell(Field.FOUND_ON).isBlank()) {
            fault(Field.FOUND_ON, "没有写发现日期");
        }
        Optional<PartyId> party = party();
        Optional<Boolean> closed = closed();
        Optional<LocalDate> deadline = day(Field.DEADLINE);
        Optional<LocalDate> closedOn = day(Field.CLOSED_ON);
        foundOn.filter(day -> day.isAfter(today)).ifPresent(day -> fault(Field.FOUND_ON, "晚于今天"));
        closedOn.filter(day -> day.isAfter(today)).ifPresent(day -> fault(Field.CLOSED_ON, "晚于今天"));
        foundOn.ifPresent(found -> {
            deadline.filter(found::isAfter).ifPresent(day -> impossible(Field.DEADLINE, day, found));
            closedOn.filter(found::isAfter).ifPresent(day -> impossible(Field.CLOSED_ON, day, found));
        });
        Optional<String> place = text(Field.PLACE, PLACE);
        Optional<String> measures = text(Field.MEASURES, MEASURES);
        Optional<String> result = text(Field.RESULT, SHORT);
        Optional<String> owner = text(Field.OWNER, SHORT);
        Optional<String> finder = text(Field.FINDER, SHORT);
        Optional<String> verifier = text(Field.VERIFIER, SHORT);
        Optional<String> level = text(Field.LEVEL, SHORT);
        Optional<String> kind = text(Field.KIND, SHORT);
        Cause cause = cause();
        if (!faults.isEmpty()) {
            return new Checked(Optional.empty(), List.copyOf(faults));
        }
        return new Checked(
                Optional.of(new Entry(
                        party.orElseThrow(),
                        description.orElseThrow(),
                        foundOn.orElseThrow(),
                        place.or(() -> Optional.ofNullable(mapping.place())).orElseThrow(),
                        cause,
                        closed.orElseThrow(),
                        deadline.orElse(null),
                        closedOn.orElse(null),
                        measures.orElse(null),
                        result.orElse(null),
                        owner.orElse(null),
                        finder.orElse(null),
                        verifier.orElse(null),
                        level.orElse(null),
                        kind.orElse(null))),
                List.of());
    }

    private Optional<PartyId> party() {
        if (mapping.column(Field.PARTY).isEmpty()) {
            return Optional.ofNullable(mapping.partyId());
        }
        String said = cell(Field.PARTY);
        @Nullable PartyId party = mapping.parties().get(said);
        if (party == null) {
            fault(Field.PARTY, said.isBlank() ? "没有写企业" : "“" + said + "”还没有对应到一家企业");
        }
        return Optional.ofNullable(party);
    }

    private Optional<Boolean> closed() {
        if (mapping.column(Field.RESULT).isEmpty()) {
            return Optional.ofNullable(mapping.closed());
        }
        String said = cell(Field.RESULT);
        @Nullable Boolean closed = mapping.results().get(said);
        if (closed == null) {
            fault(Field.RESULT, said.isBlank() ? "空白是已办结还是未办结，还没有说明" : "“" + said + "”是已办结还是未办结，还没有说明");
        }
        return Optional.ofNullable(closed);
    }

    private Cause cause() {
        String said = cell(Field.CAUSE);
        return Arrays.stream(Cause.values())
                .filter(cause -> !said.isBlank())
                .filter(cause -> cause.chinese().equals(said)
                        || said.startsWith(cause.chinese().substring(0, 2)))
                .findFirst()
                .or(() -> Optional.ofNullable(mapping.cause()))
                .orElseThrow();
    }

    private Optional<LocalDate> day(Field field) {
        return switch (StatedDay.read(cell(field), mapping.statedYear())) {
            case StatedDay.Known(LocalDate day)
            when day.getYear() < OLDEST_YEAR -> {
                fault(field, TOO_LONG_AGO);
                yield Optional.empty();
            }
            case StatedDay.Known(LocalDate day) -> Optional.of(day);
            case StatedDay.WithoutYear(int month, int day) -> {
                fault(field, "“%d月%d日”没有年份，请在上一步填写年份".formatted(month, day));
                yield Optional.empty();
            }
            case StatedDay.Unreadable(String why) -> {
                fault(field, why);
                yield Optional.empty();
            }
            case StatedDay.Blank() -> Optional.empty();
        };
    }

    private Optional<String> text(Field field, int longest) {
        String said = cell(field);
        if (said.isBlank()) {
            return Optional.empty();
        }
        int length = said.codePointCount(0, said.length());
        if (length > longest) {
            fault(field, "最多" + longest + "个字，现在有" + length + "个字");
        }
        if (said.chars().anyMatch(sign -> sign < ' ' && sign != '\n' && sign != '\t' || sign == 0xFFFD)) {
            fault(field, "有无法显示的字符，可能编码不对");
        }
        return Optional.of(said);
    }

    private String cell(Field field) {
        return mapping.column(field).map(line::cell).orElse("");
    }

    private void impossible(Field field, LocalDate day, LocalDate found) {
        fault(field, ChinaTime.day(day) + "早于发现日期" + ChinaTime.day(found));
    }

    private void fault(Field field, String why) {
        Optional<Integer> column = mapping.column(field);
        faults.add(new RowFault(
                column.orElse(null),
                column.filter(at -> at < names.size()).map(names::get).orElse(field.chinese()),
                why));
    }
}
