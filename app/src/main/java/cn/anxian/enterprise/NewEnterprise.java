package cn.anxian.enterprise;

import cn.anxian.directory.RegionId;
import cn.anxian.kernel.Role;
import java.util.List;

/**
 * What is needed to open a file.
 *
 * @param region a town
 * @param lines the main one first
 * @param contacts the head, and whoever else is known
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

    /** @param role HEAD, SAFETY or WORKER */
    public record Contact(Role role, String postName, String personName) {}

    public NewEnterprise {
        lines = List.copyOf(lines);
        contacts = List.copyOf(contacts);
    }
}
