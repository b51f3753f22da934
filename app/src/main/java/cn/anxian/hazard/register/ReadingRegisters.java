package cn.anxian.hazard.register;

import cn.anxian.directory.Party;
import cn.anxian.enterprise.Enterprise;
import cn.anxian.enterprise.Enterprises;
import cn.anxian.evidence.SealedDocuments;
import cn.anxian.hazard.Cause;
import cn.anxian.hazard.Power;
import cn.anxian.hazard.register.sheet.Limits;
import cn.anxian.hazard.register.sheet.Line;
import cn.anxian.hazard.register.sheet.Sheet;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks into the sealed file and shows what it found, for a person to say what it means. */
@Component
class ReadingRegisters {

    private static final int SAMPLES = 3;
    private static final int BEGINNING = 8;
    private static final int MOST_VALUES = 200;
    private static final int SHORTEST_NAME = 2;
    private static final String NO_PLACE = "见隐患内容";
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

    private final SealedDocuments documents;
    private final RegisterTable registers;
    private final Enterprises enterprises;
    private final CurrentCaller callers;

    ReadingRegisters(
            SealedDocuments documents, RegisterTable registers, Enterprises enterprises, CurrentCaller callers) {
        this.documents = documents;
        this.registers = registers;
        this.enterprises = enterprises;
        this.callers = callers;
    }

    static Sheet read(byte[] content, Sheet.Wish wish) {
        return Sheet.read(content, wish, Field::isKnown);
    }

    /**
     * A file as it was brought in.
     *
     * @throws BadInput if there is nothing under its heading, or its name says what it is not; where a workbook has further
     *     sheets, the rows may be on another
     */
    static Sheet brought(String name, byte[] content) {
        Sheet sheet = read(content, Sheet.Wish.NONE);
        if (sheet.reading().ofText() && name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw Limits.notAWorkbook();
        }
        if (sheet.rows().isEmpty() && sheet.sheets().size() < 2) {
            throw Limits.headingOnly("file");
        }
        return sheet;
    }

    /** @throws Refusal {@code wrong-state} of a draft that was put away: its original is kept, and shown no more */
    Sheet sheet(Register register) {
        if (register.state() == RegisterState.DISCARDED) {
            throw Refusal.conflict("wrong-state", "这张登记表已经弃置，原件封存备查，不再显示。");
        }
        return read(documents.content(register.sha256()), Sheet.Wish.of(register.reading()));
    }

    RegisterViews.RegisterTable table(Register register) {
        Sheet sheet = sheet(register);
        List<String> names = sheet.names();
        List<Line> rows = sheet.rows();
        ColumnProposal columns = ColumnProposal.of(names, rows);
        Optional<NamedMapping> kept = registers.mappings(register.party()).stream()
                .filter(mapping -> mapping.fits(names))
                .findFirst();
        Mapping proposed = Optional.ofNullable(register.mapping())
                .orElseGet(() -> kept.map(mapping -> ofKept(mapping, names)).orElseGet(() -> ofNames(columns)));
        return new RegisterViews.RegisterTable(
                sheet.sheets(),
                sheet.reading(),
                FailedColumns.without(names)
                        .mapToObj(index ->
                                new RegisterViews.RegisterColumn(index, names.get(index), samples(rows, index)))
                        .toList(),
                sheet.lines().subList(0, Math.min(BEGINNING, sheet.lines().size())),
                rows.size(),
                proposed,
                columns.because(),
                kept.map(NamedMapping::name).orElse(null),
                isWithoutYear(rows, proposed),
                year(register, sheet).orElse(null));
    }

    private static List<String> samples(List<Line> rows, int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }

    private Mapping ofNames(ColumnProposal columns) {
        Caller caller = callers.get();
        boolean enterprise = caller.role().isEnterprise();
        return new Mapping(
                columns.columns(),
                enterprise ? caller.party() : null,
                Map.of(),
                Map.of(),
                null,
                null,
                enterprise ? Power.SELF_CHECK : Power.PATROL_NOTICE,
                Cause.THING,
                NO_PLACE,
                null);
    }

    private static Mapping ofKept(NamedMapping kept, List<String> names) {
        Mapping said = kept.mapping();
        Map<Field, Integer> columns = kept.headings().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> names.indexOf(each.getValue())));
        return new Mapping(
                columns,
                said.partyId(),
                said.parties(),
                said.results(),
                said.closed(),
                said.line(),
                said.power(),
                said.cause(),
                said.place(),
                null);
    }

    private static boolean isWithoutYear(List<Line> rows, Mapping mapping) {
        return mapping.columns().entrySet().stream()
                .filter(each -> each.getKey().isDay())
                .anyMatch(each -> rows.stream()
                        .anyMatch(row -> StatedDay.read(row.cell(each.getValue()), Optional.empty())
                                instanceof StatedDay.WithoutYear));
    }

    /** Of the file's name, or of the title above the heading. */
    private static Optional<Integer> year(Register register, Sheet sheet) {
        String title = sheet.lines().stream()
                .filter(line -> line.no() < sheet.reading().headerFrom())
                .map(line -> String.join(" ", line.cells()))
                .collect(Collectors.joining(" "));
        Matcher found = YEAR.matcher(register.name() + " " + title);
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    /** The different texts of a column, with what each probably means. */
    List<RegisterViews.RegisterValue> values(Register register, int column, Field as) {
        Map<String, Long> counted = new LinkedHashMap<>();
        sheet(register).rows().forEach(row -> counted.merge(row.cell(column), 1L, Long::sum));
        if (counted.size() > MOST_VALUES) {
            throw BadInput.in(
                    "columns." + as.id(), "这一列有 " + counted.size() + " 种不同的写法，最多对应 " + MOST_VALUES + " 种；请确认选对了列。");
        }
        return counted.entrySet().stream()
                .map(each -> as == Field.PARTY
                        ? enterprise(each.getKey(), each.getValue())
                        : result(each.getKey(), each.getValue()))
                .toList();
    }

    private static RegisterViews.RegisterValue result(String text, long rows) {
        return new RegisterViews.RegisterValue(
                text, rows, ResultWords.closed(text).orElse(null), null, null, null);
    }

    private RegisterViews.RegisterValue enterprise(String text, long rows) {
        List<Party> alike = text.length() < SHORTEST_NAME
                ? List.of()
                : enterprises.list(text, "", Optional.empty(), null, 5).items().stream()
                        .map(Enterprise::party)
                        .toList();
        Optional<Party> same =
                alike.stream().filter(party -> party.name().equals(text)).findFirst();
        Optional<Party> only = alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
        return same.map(party -> value(text, rows, party, "名称相同"))
                .or(() -> only.map(party -> value(text, rows, party, "只有这一家企业的名称里有“" + text + "”")))
                .orElseGet(() -> new RegisterViews.RegisterValue(text, rows, null, null, null, null));
    }

    private static RegisterViews.RegisterValue value(String text, long rows, Party party, String why) {
        return new RegisterViews.RegisterValue(text, rows, null, party.id(), party.name(), why);
    }
}
