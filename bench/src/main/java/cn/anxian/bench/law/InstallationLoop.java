package cn.anxian.bench.law;

import cn.anxian.law.Ruling;
import cn.anxian.law.installation.Assessment;
import cn.anxian.law.installation.MajorHazardInstallation;
import cn.anxian.law.installation.Substance;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One unit with twenty substances, from the asker's names to S, R, the level and the working. */
@State(Scope.Benchmark)
public class InstallationLoop {
    private static final List<String> NAMES = List.of(
            "液氨", "液氯", "甲醇", "乙醇", "汽油", "LPG", "天然气", "氢气", "乙炔", "苯", "甲苯", "丙酮", "环氧乙烷", "硫化氢", "二氧化硫", "氯乙烯",
            "苯乙烯", "丙烯腈", "电石", "氯酸钠");

    private final MajorHazardInstallation installation = MajorHazardInstallation.load();
    private final List<Substance> substances = Stream.concat(
                    NAMES.stream().limit(19).map(name -> Substance.named(name, "12.5")),
                    Stream.of(Substance.named("氯酸钠", "37.25")))
            .toList();

    @Benchmark
    public Ruling<Assessment> twentySubstances() {
        return installation.assess(substances, 35);
    }
}
