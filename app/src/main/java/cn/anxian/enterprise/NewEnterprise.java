package cn.anxian.enterprise;

import cn.anxian.directory.RegionId;
import cn.anxian.kernel.Role;
import java.util.Comparator;
import java.util.List;

/**
 * What is needed to open a file.
 *
 * @param region a town
 * @param lines the main one first
 * @param address empty where it is not known
 * @param headcount 0 where it is not known
 * @param contacts the posts to be made: one head, and whoever else is known
 */
public record NewEnterprise(
        String name,
        String creditCode,
        RegionId region,
        List<String> lines,
        String address,
        int headcount,
        boolean soleFirm,
        List<Contact> contacts) {

    /**
     * @param role HEAD, SAFETY or WORKER
     * @param personName empty leaves the post vacant, and everybody sees that
     */
    public record Contact(Role role, String postName, String personName) {}

    public NewEnterprise {
        lines = List.copyOf(lines);
        contacts = List.copyOf(contacts);
    }

    List<Contact> headFirst() {
        return contacts.stream().sorted(Comparator.comparing(Contact::role)).toList();
    }

    /** The posts of an enterprise of which nobody is known yet. */
    public static List<Contact> vacantPosts(boolean soleFirm) {
        Contact head = new Contact(Role.HEAD, "主要负责人", "");
        return soleFirm
                ? List.of(head)
                : List.of(head, new Contact(Role.SAFETY, "安全员", ""), new Contact(Role.WORKER, "员工", ""));
    }
}
