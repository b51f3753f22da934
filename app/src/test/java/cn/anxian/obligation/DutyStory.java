package cn.anxian.obligation;

import cn.anxian.directory.Directory;
import cn.anxian.directory.NewParty;
import cn.anxian.directory.NewPost;
import cn.anxian.directory.PartyKind;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.law.Basis;
import cn.anxian.law.Deadline;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Period;
import cn.anxian.story.Story;
import cn.anxian.story.TestClock;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A made-up bureau with an inspector under a chief, and a made-up shop with a safety officer under its head. */
public abstract class DutyStory extends Story {

    protected static final RegionId SANMENXIA = new RegionId(193);
    protected static final RegionId HUBIN = new RegionId(1893);
    protected static final RegionId SHANZHOU = new RegionId(1894);
    protected static final RegionId HUIXING = new RegionId(3348);
    protected static final RegionId DAAN = new RegionId(3347);

    protected static final Basis DUTY = new Basis.HouseRule("试验用的责任，没有法律规定。");
    protected static final Basis PERIOD = new Basis.HouseRule("试验用的期限，没有法律规定。");

    private static final Caller LOADING = Caller.system("装载", new Scope.Loading());

    @Autowired
    protected Directory directory;

    @Autowired
    protected Obligations obligations;

    @Autowired
    protected Bell bell;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected DataSource dataSource;

    protected record People(PartyId bureau, PostId chief, PostId inspector, PartyId shop, PostId head, PostId safety) {}

    protected People peopleIn(RegionId county, RegionId town, String line) {
        return as(LOADING, () -> {
            PartyId bureau = directory.addParty(NewParty.agency("emergency", name("某应急局"), county));
            PostId chief = directory.addPost(NewPost.of(bureau, "分管岗", Role.LEADER, county));
            PostId inspector = directory.addPost(new NewPost(
                    bureau, "监管岗", Role.REGULATOR, county, java.util.Set.of(line), Optional.of(chief), "巡查"));
            PartyId shop = directory.addParty(
                    new NewParty(PartyKind.ENTERPRISE, "", name("某商行"), town, java.util.List.of(line)));
            PostId head = directory.addPost(NewPost.of(shop, "主要负责人", Role.HEAD, town));
            PostId safety = directory.addPost(
                    new NewPost(shop, "安全员", Role.SAFETY, town, java.util.Set.of(), Optional.of(head), "自查"));
            hold(chief, "演示分管");
            hold(inspector, "演示监管");
            hold(head, "演示负责");
            hold(safety, "演示安全");
            return new People(bureau, chief, inspector, shop, head, safety);
        });
    }

    protected PersonId hold(PostId post, String personName) {
        return loading(() -> {
            PersonId person = directory.addPerson(personName);
            directory.appoint(post, person, clock.now());
            return person;
        });
    }

    protected <T> T loading(Supplier<T> work) {
        return as(LOADING, work);
    }

    protected Caller at(PostId post) {
        return as(LOADING, () -> directory.callerAt(post));
    }

    protected Region region(RegionId id) {
        return as(LOADING, () -> directory.region(id));
    }

    protected static Subject matter() {
        return new Subject(
                "test",
                UUID.randomUUID(),
                "试2026-" + UUID.randomUUID().toString().substring(0, 8));
    }

    protected Owed owed(String kind, Subject matter, People people, RegionId town, String line, Duration time) {
        return owed(kind, matter, people.safety(), Optional.of(people.inspector()), town, line, people.shop(), time);
    }

    protected Owed owed(
            String kind,
            Subject matter,
            PostId obligor,
            Optional<PostId> verifier,
            RegionId town,
            String line,
            PartyId concerned,
            Duration time) {
        return new Owed(
                kind,
                "整改：配电箱缺盖板",
                matter,
                "一般",
                DUTY,
                PERIOD,
                within(time),
                obligor,
                verifier,
                new Placement(region(town).path(), line, concerned),
                TestKinds.SOURCE);
    }

    protected Deadline within(Duration time) {
        return OfficialCalendar.load().deadline(clock.now(), Period.hours((int) time.toHours()));
    }

    protected ObligationView only(Caller caller, Subject matter) {
        return as(caller, () -> obligations.ofSubject(matter)).getFirst();
    }

    protected Connection asOwner() throws SQLException {
        try (Connection app = dataSource.getConnection()) {
            return DriverManager.getConnection(app.getMetaData().getURL(), "anxian_owner", "");
        }
    }

    protected static Instant monday9am() {
        return TestClock.MONDAY_9AM;
    }

    private static String name(String kind) {
        return kind + UUID.randomUUID().toString().substring(0, 6);
    }
}
