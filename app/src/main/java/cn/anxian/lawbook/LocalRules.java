package cn.anxian.lawbook;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Named;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.law.Basis;
import cn.anxian.law.Overlay;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 地方规定: every number that a locality of this installation has set, beside the country's. */
@Component
class LocalRules {

    /** @param region where it holds, and below */
    record LocalRulesOfPlace(Named region, String name, List<LocalNumber> numbers) {}

    /**
     * @param national the country's number; null where the law leaves it open
     * @param from the first day; null where none is set
     * @param until the last; null where none is set
     * @param inForce whether it holds on the day that was asked for
     */
    record LocalNumber(
            String key,
            Named rule,
            String says,
            String value,
            @Nullable String national,
            String unit,
            Basis basis,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean inForce) {}

    private final Overlays overlays;
    private final Directory directory;

    LocalRules(Overlays overlays, Directory directory) {
        this.overlays = overlays;
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    List<LocalRulesOfPlace> on(LocalDate day) {
        return overlays.all().stream().map(overlay -> ofPlace(overlay, day)).toList();
    }

    private LocalRulesOfPlace ofPlace(Overlay overlay, LocalDate day) {
        Region region = directory.region(new RegionId(Integer.parseInt(overlay.region())));
        return new LocalRulesOfPlace(
                new Named(region.id().toString(), region.fullName()),
                overlay.name(),
                overlay.settings().stream().map(setting -> number(setting, day)).toList());
    }

    private static LocalNumber number(Setting setting, LocalDate day) {
        Rule rule = Rules.load().get(setting.rule());
        return new LocalNumber(
                setting.key(),
                new Named(rule.id(), rule.title()),
                setting.says(rule),
                plain(setting.value()),
                setting.national(rule).map(LocalRules::plain).orElse(null),
                setting.unit(rule),
                setting.basis(),
                Standing.from(setting.basis().force()),
                Standing.until(setting.basis().force()),
                setting.basis().force().covers(day));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
