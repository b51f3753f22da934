package cn.anxian.story;

import cn.anxian.account.Logins;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody signed in, and what he may see in words that the application does not know.
 *
 * @param region the path of his region; empty for an enterprise
 * @param lines those of his post; empty means all
 */
record Onlooker(String name, Role role, String region, Set<String> lines, PartyId party, Visitor visitor) {

    private static final String CITY = "1.17.193.";
    private static final String COUNTY = CITY + "1893.";
    private static final String OTHER_COUNTY = CITY + "1894.";

    static List<Onlooker> everybody(SmallCity city, int port, Logins logins) {
        List<Onlooker> all = new ArrayList<>();
        var add = new Object() {
            void government(String name, Caller caller, String region) {
                Set<String> lines = caller.region().map(Scope.Region::lines).orElse(Set.of());
                all.add(new Onlooker(
                        name, caller.role(), region, lines, caller.party(), signedIn(caller, port, logins)));
            }

            void enterprise(String name, Caller caller) {
                all.add(new Onlooker(
                        name, caller.role(), "", Set.of(), caller.party(), signedIn(caller, port, logins)));
            }
        };
        add.government("本镇检查员", city.townInspector(), COUNTY + "3343.");
        add.government("邻镇检查员", city.siblingTownInspector(), COUNTY + "3344.");
        add.government("邻县镇检查员", city.otherCountysTownInspector(), OTHER_COUNTY + "3353.");
        add.government("本县消防", city.regulator("fire"), COUNTY);
        add.government("本县住建", city.regulator("construction"), COUNTY);
        add.government("邻县消防", city.siblingRegulator("fire"), OTHER_COUNTY);
        add.government("本市消防", city.cityRegulator("fire"), CITY);
        add.government("本县综合监管", city.emergencyOfficer(), COUNTY);
        add.government("本县领导", city.countyLeader(), COUNTY);
        add.government("邻县领导", city.siblingCountyLeader(), OTHER_COUNTY);
        add.government("本市领导", city.cityLeader(), CITY);
        add.government("本县安委办", city.office(), COUNTY);
        add.government("本市安委办", city.cityOffice(), CITY);
        add.government("本县值班员", city.dutyOfficer(), COUNTY);
        add.government("系统管理员", city.systemAdministrator(), COUNTY);
        add.government("安全管理员", city.securityAdministrator(), COUNTY);
        add.government("审计管理员", city.auditAdministrator(), COUNTY);
        add.enterprise("本企业负责人", city.head(city.enterprise()));
        add.enterprise("本企业安全员", city.safety(city.enterprise()));
        add.enterprise("本企业员工", city.worker(city.enterprise()));
        add.enterprise("一人企业", city.head(city.soleFirm()));
        add.enterprise("别家企业负责人", city.head(city.enterpriseIn(SmallCity.OTHER_COUNTYS_TOWN)));
        return all;
    }

    boolean sees(Matters.Matter matter) {
        boolean within = !region.isEmpty() && matter.path().startsWith(region);
        if (matter.kind().equals("account")) {
            return within && (role == Role.SECURITY_ADMIN || role == Role.AUDIT_ADMIN);
        }
        if (matter.kind().equals("directive")) {
            boolean own = party.equals(matter.party())
                    && Set.of(Role.OFFICE, Role.LEADER, Role.REGULATOR).contains(role);
            return own || within && (role == Role.OFFICE || role == Role.LEADER);
        }
        if (party.equals(matter.party())) {
            return true;
        }
        if (matter.kind().equals("signer")) {
            return within;
        }
        if (matter.kind().equals("pledge")) {
            return within && (role == Role.OFFICE || role == Role.LEADER);
        }
        if (matter.kind().equals("suggestion")) {
            return role == Role.OFFICE && matter.path().equals(region + matter.region() + ".");
        }
        if (matter.kind().equals("decision") && role != Role.LEADER && role != Role.OFFICE) {
            return false;
        }
        return switch (role) {
            case LEADER, OFFICE, DUTY, TOWN, REGULATOR ->
                within && (lines.isEmpty() || matter.lines().stream().anyMatch(lines::contains));
            case HEAD, SAFETY, WORKER -> false;
            case SYSTEM_ADMIN, SECURITY_ADMIN -> within && matter.ofTheDirectory();
            case AUDIT_ADMIN -> within;
        };
    }

    Visitor.Answer send(String method, String path, String body) {
        return send(visitor, method, path, body);
    }

    static Visitor.Answer send(Visitor visitor, String method, String path, String body) {
        return switch (method) {
            case "GET" -> visitor.get(path);
            case "DELETE" -> visitor.delete(path);
            case "POST" -> visitor.post(path, body, UUID.randomUUID());
            case "PUT" -> visitor.put(path, body);
            default -> visitor.send(visitor.request(path).method(method, BodyPublishers.ofString(body)));
        };
    }

    private static Visitor signedIn(Caller caller, int port, Logins logins) {
        Visitor visitor = new Visitor(port);
        Visitor.Answer answer = visitor.signIn(logins.ofHolder(caller.post()), Logins.PASSWORD);
        if (answer.status() != 200) {
            throw new AssertionError(caller.postName() + " cannot sign in: " + answer);
        }
        return visitor;
    }

    @Override
    public String toString() {
        return name;
    }
}
