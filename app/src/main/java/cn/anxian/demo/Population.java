package cn.anxian.demo;

import cn.anxian.directory.Directory;
import cn.anxian.hazard.HazardId;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** What the product made of the plan's keys, and everybody as the caller that he is when he signs in. */
final class Population {

    private final Directory directory;
    private final CurrentCaller callers;
    private final Map<String, PostId> posts = new HashMap<>();
    private final Map<String, PartyId> enterprises = new HashMap<>();
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, Caller> holders = new HashMap<>();
    private final Map<Integer, Stepped> hazards = new HashMap<>();

    /** @param version the one that whoever takes the next step has seen */
    record Stepped(HazardId id, int version) {}

    Population(Directory directory, CurrentCaller callers) {
        this.directory = directory;
        this.callers = callers;
    }

    void made(PlannedPost post, PostId id) {
        posts.put(post.key(), id);
    }

    void made(PlannedEnterprise firm, PartyId id) {
        enterprises.put(firm.key(), id);
    }

    void stepped(int number, HazardId id) {
        hazards.merge(number, new Stepped(id, 1), (before, first) -> new Stepped(id, before.version() + 1));
    }

    Stepped hazard(int number) {
        return known(hazards, number);
    }

    PostId post(String key) {
        return known(posts, key);
    }

    String systemAdministrator() {
        return posts.keySet().stream()
                .filter(key -> key.endsWith("/" + Role.SYSTEM_ADMIN))
                .findFirst()
                .orElseThrow();
    }

    PartyId enterprise(PlannedEnterprise firm) {
        return known(enterprises, firm.key());
    }

    /** The same name is the same person. */
    PersonId person(String name) {
        return people.computeIfAbsent(name, directory::addPerson);
    }

    Caller caller(String key) {
        return holders.computeIfAbsent(key, any -> callers.as(DrawnPlan.PLANNER, () -> directory.callerAt(post(key))));
    }

    /** Somebody else holds the post now. */
    void changedHands(String key) {
        holders.remove(key);
    }

    <T> T as(String key, Supplier<T> work) {
        return callers.as(caller(key), work);
    }

    private static <K, T> T known(Map<K, T> made, K key) {
        T found = made.get(key);
        if (found == null) {
            throw new NoSuchElementException("the plan makes no " + key);
        }
        return found;
    }
}
