package cn.anxian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.account.Logins;
import cn.anxian.kernel.Caller;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 责任状: drawn up at a desk, signed by hand on a phone, and compared with the ledger, whose records stand behind the figure. */
class ThePledgeInTheBrowserStory extends Story {

    private static final String COUNTY_GOVERNMENT = "湖滨区人民政府";
    private static final String COUNTED = "责任按期履行率";

    @Autowired
    private SmallCity city;

    @Autowired
    private Logins logins;

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
    void a_pledge_is_drawn_up_issued_signed_by_hand_and_its_result_opens_the_duties_it_was_counted_from() {
        Page desk = screen.desk();
        signIn(desk, city.cityLeader());
        String pledge = drawUp(desk);
        assertThat(desk.locator(".head").first()).containsText("待签订");

        Page phone = screen.phone();
        signIn(phone, city.countyLeader());
        screen.open(phone, "/duties");
        phone.locator("a[href='" + pledge + "']").last().click();
        phone.getByText("签订后，以上目标就是本单位的年度责任").waitFor();
        sign(phone);
        Screen.button(phone, "签订").last().click();
        assertThat(phone.locator(".head").first()).containsText("已签订");
        Locator drawn = phone.locator("img.ink").first();
        assertThat(drawn).isVisible();
        assertThat(drawn.evaluate("image => image.decode().then(() => image.naturalWidth > 0)"))
                .isEqualTo(true);
        assertThat(Screen.overflows(phone)).isFalse();

        clock.pass(Duration.ofDays(10));
        Page later = screen.desk();
        signIn(later, city.cityLeader());
        screen.open(later, pledge);
        Locator results = later.getByLabel("目标完成情况");
        assertThat(results).containsText(COUNTED + "不低于90%");
        assertThat(results).containsText("由人填报");
        Screen.picture(later, "pledge-desk");
        Locator due = results.locator(".of a").first();
        int counted = Integer.parseInt(due.innerText());
        assertThat(counted).isPositive();
        due.click();
        assertThat(later.locator("h1")).containsText("到期的责任");
        assertThat(later.locator(".more")).containsText("已显示 " + Math.min(20, counted) + " 条");
        assertThat(screen.troubles()).isEmpty();
    }

    private String drawUp(Page desk) {
        screen.open(desk, "/pledges/new");
        Screen.choose(desk, "选机构", COUNTY_GOVERNMENT, COUNTY_GOVERNMENT);
        Screen.choose(desk, "选岗位", "", city.countyLeader().postName());
        assertThat(desk.locator(".chosen .one")).containsText(COUNTY_GOVERNMENT);
        Screen.choose(desk, "第 1 项怎样计数", "", COUNTED);
        Screen.choose(desk, "第 1 项数谁的", "", "本单位的责任");
        desk.getByLabel("第 1 项目标值").fill("90");
        assertThat(desk.getByLabel("第 1 项目标", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(COUNTED + "不低于90%");
        Screen.button(desk, "加一项目标").click();
        desk.keyboard().type("不发生较大以上生产安全事故");
        desk.getByLabel("第 2 项目标值").fill("0");
        Screen.button(desk, "下发").click();
        desk.waitForURL(url -> url.matches(".*/pledges/[0-9a-f-]{36}"));
        desk.getByText("时间线").waitFor();
        return URI.create(desk.url()).getPath();
    }

    private static void sign(Page page) {
        Locator pad = page.getByLabel("手写签名处");
        pad.scrollIntoViewIfNeeded();
        BoundingBox box = pad.boundingBox();
        page.mouse().move(box.x + 40, box.y + 40);
        page.mouse().down();
        page.mouse().move(box.x + 120, box.y + 90);
        page.mouse().move(box.x + 200, box.y + 50);
        page.mouse().up();
        assertThat(Screen.button(page, "重签")).isVisible();
    }

    private void signIn(Page page, Caller caller) {
        screen.signIn(page, logins.ofHolder(caller.post()), Logins.PASSWORD);
    }
}
