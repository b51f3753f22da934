package cn.anxian.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.story.Story;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The time line of a matter and the receipt of a command, read by those whose matter it is. */
class JournalDoorsStory extends Story {

    private static final PartyId COLD_STORE_7 = new PartyId(UUID.randomUUID());
    private static final PartyId TOWN_HALL = new PartyId(UUID.randomUUID());
    private static final UUID PHOTO = UUID.randomUUID();

    private static final Caller INSPECTOR =
            caller("演示甲子", "安全员岗", TOWN_HALL, "某镇", Role.TOWN, new Scope.Region("j.12.3.", Set.of()));
    private static final Caller HEAD = caller("演示乙丑", "主要负责人", COLD_STORE_7, "七号冷库", Role.HEAD, new Scope.OwnParty());
    private static final Caller NEIGHBOUR = caller(
            "演示丙寅", "安全员岗", new PartyId(UUID.randomUUID()), "邻镇", Role.TOWN, new Scope.Region("j.12.4.", Set.of()));
    private static final Caller OTHER_LINE = caller(
            "演示丁卯",
            "监管岗",
            new PartyId(UUID.randomUUID()),
            "某局",
            Role.REGULATOR,
            new Scope.Region("j.", Set.of("fire")));
    private static final Caller OTHER_HEAD =
            caller("演示戊辰", "主要负责人", new PartyId(UUID.randomUUID()), "八号冷库", Role.HEAD, new Scope.OwnParty());
    private static final Caller AUDITOR = caller(
            "演示己巳", "审计岗", new PartyId(UUID.randomUUID()), "某市", Role.AUDIT_ADMIN, new Scope.Administration("j.12."));
    private static final Caller FOREIGN_AUDITOR = caller(
            "演示庚午", "审计岗", new PartyId(UUID.randomUUID()), "邻市", Role.AUDIT_ADMIN, new Scope.Administration("j.13."));

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Commands commands;

    @Autowired
    private Sealer sealer;

    private final UUID hazard = UUID.randomUUID();
    private final CommandId listing = new CommandId(UUID.randomUUID());
    private final CommandId signing = new CommandId(UUID.randomUUID());
    private MockMvc http;

    @BeforeEach
    void aHazardListedByTheInspectorAndSignedForByTheHead() {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        Subject subject = new Subject("hazard", hazard, "H-2026-0007");
        Placement place = new Placement("j.12.3.", "cold-store", COLD_STORE_7);
        callers.as(
                INSPECTOR,
                () -> commands.carryOut(
                        listing,
                        "hazard.list",
                        "",
                        "正文",
                        () -> Fact.of("hazard.listed", "登记隐患", subject, place, new Fact.Detail("部位", "机房"))
                                .withPhotos(List.of(PHOTO))));
        sealer.sealNow();
        clock.pass(Duration.ofMinutes(30));
        callers.as(
                HEAD,
                () -> commands.carryOut(
                        signing, "hazard.sign", hazard, "", () -> Fact.of("hazard.signed", "签收", subject, place)));
    }

    @Test
    void the_time_line_tells_who_did_what_when_oldest_first_and_what_is_sealed() throws Exception {
        timeLine(HEAD)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].title", contains("登记隐患", "签收")))
                .andExpect(jsonPath("$[0].kind").value("hazard.listed"))
                .andExpect(jsonPath("$[0].at").value("2026-09-14T09:00:00+08:00"))
                .andExpect(jsonPath("$[0].actor.personName").value("演示甲子"))
                .andExpect(jsonPath("$[0].actor.postName").value("安全员岗"))
                .andExpect(jsonPath("$[0].actor.partyName").value("某镇"))
                .andExpect(jsonPath("$[0].details[0].label").value("部位"))
                .andExpect(jsonPath("$[0].details[0].value").value("机房"))
                .andExpect(jsonPath("$[0].photos", contains(PHOTO.toString())))
                .andExpect(jsonPath("$[0].subject.number").value("H-2026-0007"))
                .andExpect(jsonPath("$[0].commandId").value(listing.toString()))
                .andExpect(jsonPath("$[0].entryHash", matchesPattern("[0-9a-f]{64}")))
                .andExpect(jsonPath("$[0].sealed").value(true))
                .andExpect(jsonPath("$[1].at").value("2026-09-14T09:30:00+08:00"))
                .andExpect(jsonPath("$[1].sealed").value(false));
    }

    @Test
    void the_matter_is_seen_by_its_town_its_enterprise_and_the_auditor_above_and_by_nobody_else() throws Exception {
        for (Caller mine : List.of(INSPECTOR, HEAD, AUDITOR)) {
            timeLine(mine).andExpect(jsonPath("$", hasSize(2)));
            receipt(mine, signing).andExpect(status().isOk());
        }
        for (Caller foreign : List.of(NEIGHBOUR, OTHER_LINE, OTHER_HEAD, FOREIGN_AUDITOR)) {
            timeLine(foreign).andExpect(status().isOk()).andExpect(jsonPath("$", hasSize(0)));
            receipt(foreign, signing)
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("not-found"));
            assertThat(recent(foreign)).doesNotContain(hazard.toString());
        }
    }

    @Test
    void what_happened_last_comes_first_with_its_subject() throws Exception {
        for (Caller mine : List.of(INSPECTOR, HEAD, AUDITOR)) {
            callers.as(mine, () -> perform("/api/journal/recent?size=2"))
                    .andExpect(jsonPath("$", hasSize(2)))
                    .andExpect(jsonPath("$[*].title", contains("签收", "登记隐患")))
                    .andExpect(jsonPath("$[0].subject.id").value(hazard.toString()))
                    .andExpect(jsonPath("$[0].subject.type").value("hazard"));
        }
    }

    @Test
    void a_receipt_is_looked_up_with_its_entry_and_its_place_in_the_chain_once_it_has_one() throws Exception {
        receipt(HEAD, signing)
                .andExpect(jsonPath("$.commandId").value(signing.toString()))
                .andExpect(jsonPath("$.entry.title").value("签收"))
                .andExpect(jsonPath("$.sealedPosition", nullValue()))
                .andExpect(jsonPath("$.sealedHead", nullValue()));
        sealer.sealNow();
        receipt(HEAD, signing)
                .andExpect(jsonPath("$.at").value("2026-09-14T09:30:00+08:00"))
                .andExpect(jsonPath("$.sealedPosition").isNumber())
                .andExpect(jsonPath("$.sealedHead", matchesPattern("[0-9a-f]{64}")))
                .andExpect(jsonPath("$.entry.sealed").value(true))
                .andExpect(jsonPath("$.subject.number").value("H-2026-0007"));
    }

    @Test
    void the_hash_shown_later_is_the_hash_of_the_receipt() throws Exception {
        Receipt again = callers.as(
                HEAD,
                () -> commands.carryOut(signing, "hazard.sign", hazard, "", () -> {
                    throw new AssertionError("carried out before");
                }));
        receipt(HEAD, signing)
                .andExpect(jsonPath("$.entryHash").value(again.entryHash()))
                .andExpect(jsonPath("$.entry.entryHash").value(again.entryHash()))
                .andExpect(jsonPath("$.entryNo").value(again.entryNo()));
    }

    @Test
    void what_is_not_an_id_or_not_a_number_is_a_clear_problem() throws Exception {
        for (String path : List.of(
                "/api/journal?subjectType=hazard&subjectId=17",
                "/api/journal?subjectType=hazard",
                "/api/journal/recent?size=viele",
                "/api/receipts/17")) {
            callers.as(HEAD, () -> perform(path))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("bad-input"))
                    .andExpect(jsonPath("$.errors[0].field").isNotEmpty())
                    .andExpect(content().contentType("application/problem+json"));
        }
        callers.as(HEAD, () -> perform("/api/receipts/" + UUID.randomUUID())).andExpect(status().isNotFound());
        perform("/api/journal/recent").andExpect(status().isUnauthorized());
    }

    private ResultActions timeLine(Caller caller) {
        return callers.as(caller, () -> perform("/api/journal?subjectType=hazard&subjectId=" + hazard));
    }

    private ResultActions receipt(Caller caller, CommandId command) {
        return callers.as(caller, () -> perform("/api/receipts/" + command));
    }

    private String recent(Caller caller) throws Exception {
        return callers.as(caller, () -> perform("/api/journal/recent?size=100"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions perform(String path) {
        try {
            return http.perform(get(path));
        } catch (Exception failure) {
            throw new AssertionError(path, failure);
        }
    }

    private static Caller caller(String name, String post, PartyId party, String partyName, Role role, Scope scope) {
        return new Caller(
                new PersonId(UUID.randomUUID()),
                name,
                new PostId(UUID.randomUUID()),
                post,
                party,
                partyName,
                role,
                scope);
    }
}
