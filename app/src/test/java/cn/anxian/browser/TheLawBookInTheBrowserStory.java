package cn.anxian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.account.Logins;
import cn.anxian.kernel.Caller;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The law is looked up and tried: an inspector at his desk, a safety officer on his phone. */
class TheLawBookInTheBrowserStory extends Story {

    @Autowired
    private SmallCity city;

    private Screen screen;

    @BeforeEach
    void switch_on() {
        screen = new Screen(port);
    }

    @AfterEach
    void switch_off() {
        screen.close();
    }

    @Test
    void an_inspector_finds_article_70_by_its_number_and_tries_a_deadline() {
        Page desk = screen.desk();
        signIn(desk, city.townInspector());
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("法规库"))
                .click();
        assertThat(desk.locator("[data-row]").first()).isVisible();
        Screen.picture(desk, "law-book-desk");
        desk.keyboard().press("/");
        desk.keyboard().type("安全生产法 停电");
        assertThat(desk.locator("[data-row]").first()).containsText("停止供电");
        desk.keyboard().press("Enter");
        Screen.picture(desk, "law-search-desk");
        desk.locator("[data-row]").first().click();
        assertThat(desk.locator("blockquote mark").first()).containsText("停止供电");
        Screen.picture(desk, "law-article-70-desk");

        screen.open(desk, "/law/COUNT-WORKDAYS");
        Screen.button(desk, "填入示例").click();
        Screen.button(desk, "试算").click();
        Locator verdict = desk.getByRole(AriaRole.STATUS, new Page.GetByRoleOptions().setName("试算结果"));
        assertThat(verdict).containsText("2026-10-10 24:00");
        assertThat(desk).hasURL(Pattern.compile(".*try=deadline.*ask=.*"));
        Screen.picture(desk, "law-trial-desk");

        desk.reload();
        assertThat(verdict).containsText("2026-10-10 24:00");
        screen.open(desk, "/law/MHI-IDENTIFY");
        Screen.button(desk, "填入示例").click();
        Screen.button(desk, "试算").click();
        assertThat(verdict).containsText("是否构成重大危险源");
        Screen.picture(desk, "law-installation-desk");
        assertThat(screen.troubles()).isEmpty();
    }

    @Test
    void a_safety_officer_reads_and_tries_it_on_the_phone_and_nothing_stands_out() {
        Page phone = screen.phone();
        signIn(phone, city.safety(city.enterpriseIn(SmallCity.OTHER_COUNTYS_TOWN)));
        screen.open(phone, "/law");
        assertThat(phone.locator("[data-row]").first()).isVisible();
        assertThat(Screen.overflows(phone)).isFalse();
        Screen.picture(phone, "law-book-phone");

        screen.open(phone, "/law/HOT-VALIDITY");
        assertThat(phone.getByText("演示邻县另有规定")).isVisible();
        Screen.button(phone, "试算").click();
        assertThat(phone.getByText("请填写这一项").first()).isVisible();
        assertThat(Screen.overflows(phone)).isFalse();
        Screen.button(phone, "填入示例").click();
        phone.getByLabel("风力（级）").fill("五级");
        Screen.button(phone, "试算").click();
        assertThat(phone.getByText("“风力（级）”须为整数")).isVisible();
        assertThat(phone.getByLabel("风力（级）")).hasValue("五级");
        phone.getByLabel("风力（级）").fill("5");
        Screen.button(phone, "试算").click();
        assertThat(phone.getByRole(AriaRole.STATUS, new Page.GetByRoleOptions().setName("试算结果")))
                .containsText("五级风及以上禁止露天动火");
        assertThat(Screen.overflows(phone)).isFalse();
        Screen.picture(phone, "law-hot-work-phone");

        for (String rule : new String[] {"HZ-HAND", "MHI-IDENTIFY", "GRADE-TABLE", "RPT-UNIT-1H", "HZ-TWO-PERSONS"}) {
            screen.open(phone, "/law/" + rule);
            assertThat(phone.locator("h2").first()).isVisible();
            Screen.picture(phone, "law-" + rule + "-phone");
            assertThat(Screen.overflows(phone)).as(rule).isFalse();
        }
        assertThat(screen.troubles()).isEmpty();
    }

    private void signIn(Page page, Caller caller) {
        screen.signIn(page, logins.ofHolder(caller.post()), Logins.PASSWORD);
    }
}
