package cn.anxian.account;

import java.util.List;

/** What the demo city contributes to the sign-in page: its name, who may be tried, and with which public password. */
public interface DemoAccounts {

    /** @param what one sentence about what this person does in the story */
    record DemoAccount(String login, String password, String roleName, String post, String region, String what) {}

    List<DemoAccount> all();

    /** The name of the city that is played. */
    String city();
}
