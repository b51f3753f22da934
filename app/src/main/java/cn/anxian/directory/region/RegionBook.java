package cn.anxian.directory.region;

import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * China's regions, loaded into the database at the first start and kept in memory: every list shows their names.
 *
 * <p>They are public and change once a year; a region's id and parent never do.
 */
@Component
public class RegionBook {

    private static final String FILE = "/regions/regions.csv";

    private final RegionTable table;
    private final Map<RegionId, Region> byId;
    private final Map<String, Region> byPath;
    private final Map<RegionId, List<Region>> children;

    RegionBook(RegionTable table, CurrentCaller callers, TransactionTemplate transactions) {
        this.table = table;
        List<Region> all =
                callers.as(Caller.system("装入行政区划", new Scope.Loading()), () -> transactions.execute(status -> load()));
        this.byId = all.stream()
                .collect(Collectors.toMap(Region::id, region -> region, (one, other) -> one, LinkedHashMap::new));
        this.byPath = all.stream()
                .collect(Collectors.toMap(Region::path, region -> region, (one, other) -> one, TreeMap::new));
        this.children = all.stream()
                .filter(region -> region.parent().isPresent())
                .collect(Collectors.groupingBy(region -> region.parent().orElseThrow()));
    }

    public Optional<Region> find(RegionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Region> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    public List<Region> childrenOf(RegionId id) {
        return children.getOrDefault(id, List.of());
    }

    /** The region itself, then what lies above it, up to the nation. */
    public List<Region> upwards(Region region) {
        List<Region> above = new ArrayList<>();
        for (Optional<Region> each = Optional.of(region);
                each.isPresent();
                each = each.flatMap(Region::parent).flatMap(this::find)) {
            above.add(each.get());
        }
        return above;
    }

    public List<Region> all() {
        return List.copyOf(byId.values());
    }

    private List<Region> load() {
        byte[] file = file();
        String digest = digest(file);
        if (!table.loadedDigest(FILE).filter(digest::equals).isPresent()) {
            RegionRows rows = RegionRows.read(new String(file, StandardCharsets.UTF_8));
            refuseMoves(rows);
            table.store(rows);
            storeCodes(rows);
            table.rememberDigest(FILE, digest);
        }
        return table.all();
    }

    /** Scopes and matters carry the path: moving a region is a migration of all of them, not an edit of this file. */
    private void refuseMoves(RegionRows rows) {
        Map<RegionId, String> paths = table.all().stream().collect(Collectors.toMap(Region::id, Region::path));
        for (RegionRow row : rows.rows()) {
            String before = paths.getOrDefault(new RegionId(row.id()), row.path());
            if (!before.equals(row.path())) {
                throw new IllegalStateException("regions.csv:%s(%d）改变了上级，区划的归属不能这样改".formatted(row.name(), row.id()));
            }
        }
    }

    private void storeCodes(RegionRows rows) {
        List<Integer> regions = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        rows.eachCode(RegionRow::gbCode, regions, codes);
        table.storeCodes("gb", regions, codes);
        regions.clear();
        codes.clear();
        rows.eachCode(RegionRow::statCode, regions, codes);
        table.storeCodes("stat", regions, codes);
    }

    private static byte[] file() {
        try (InputStream in = RegionBook.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("缺少文件 " + FILE);
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
