package cn.anxian.directory;

import java.util.List;

/** @param agencyKind empty unless an agency */
public record NewParty(PartyKind kind, String agencyKind, String name, RegionId region, List<String> lines) {

    public NewParty {
        lines = List.copyOf(lines);
    }

    public static NewParty agency(String agencyKind, String name, RegionId region) {
        return new NewParty(PartyKind.AGENCY, agencyKind, name, region, List.of());
    }
}
