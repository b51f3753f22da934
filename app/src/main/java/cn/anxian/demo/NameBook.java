package cn.anxian.demo;

import cn.anxian.kernel.StrictYaml;
import java.util.List;
import java.util.Map;

/** {@code demo/names.yaml}: names that name nobody; what the fields mean stands in the README beside it. */
record NameBook(
        List<String> brands,
        String namePattern,
        Map<String, Trade> lines,
        People people,
        Posts posts,
        Address address,
        List<String> weaknesses,
        String weaknessPattern) {

    /** @param headcount from–to */
    record Trade(int share, List<Integer> headcount, List<String> suffix) {}

    /** @param series how many people may share a term */
    record People(String pattern, List<String> ganzhi, int series) {}

    record Posts(List<Named> enterprise, List<Named> soleFirm) {}

    record Named(String role, String name) {}

    record Address(String pattern, List<String> roads, List<Integer> numbers) {}

    static NameBook load() {
        return StrictYaml.read("/demo/names.yaml", NameBook.class);
    }
}
