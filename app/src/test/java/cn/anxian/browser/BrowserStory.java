package cn.anxian.browser;

import cn.anxian.account.Logins;
import cn.anxian.kernel.Caller;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody sees and does on a screen. */
abstract class BrowserStory extends Story {

    @Autowired
    protected SmallCity city;

    @Autowired
    private Logins logins;

    protected Screen screen;

    @BeforeEach
    void switch_on() {
        screen = new Screen(port);
    }

    @AfterEach
    void switch_off() {
        screen.close();
    }

    protected void signIn(Page page, Caller caller) {
        screen.signIn(page, logins.ofHolder(caller.post()), Logins.PASSWORD);
    }

    /** Opens the form of a step where there are several to choose from. */
    protected static void take(Page page, String step) {
        Locator section = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("下一步"));
        section.waitFor();
        Locator choice = section.locator("button[aria-expanded]").filter(new Locator.FilterOptions().setHasText(step));
        if (choice.count() > 0 && choice.first().getAttribute("aria-expanded").equals("false")) {
            choice.first().click();
        }
    }
}
