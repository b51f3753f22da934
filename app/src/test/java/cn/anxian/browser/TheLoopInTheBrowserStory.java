package cn.anxian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.demo.photo.SitePhotos;
import cn.anxian.kernel.PartyId;
import cn.anxian.story.SmallCity;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** 讲话二:“列单、交单、办单、清单……一件一件对账销号”: the whole way of one hazard, on a phone and at a desk. */
class TheLoopInTheBrowserStory extends BrowserStory {

    private static final String SHOP = "演示浏览器百货商店";
    private static final String WORDS = "二楼安全出口堆放纸箱，疏散通道只剩半米";

    private final SitePhotos photos = new SitePhotos();

    @Test
    void a_hazard_is_listed_on_the_phone_handed_over_rectified_accepted_and_struck_off() {
        PartyId shop = city.newEnterprise(SHOP, SmallCity.TOWN, "fire");
        Page phone = screen.phone();
        signIn(phone, city.townInspector());
        phone.locator(".account-menu .post").evaluate("post => (post.textContent = '应急管理办公室安全生产监督管理岗')");
        assertThat(Screen.overflows(phone)).isFalse();

        String hazard = list(phone);
        clock.pass(Duration.ofHours(2));
        handOver(phone);

        Page desk = screen.desk();
        signIn(desk, city.safety(shop));
        screen.open(desk, "/duties");
        assertThat(desk.getByText("签收").first()).isVisible();
        Screen.picture(desk, "my-duties-desk");
        clock.pass(Duration.ofHours(2));
        screen.open(desk, hazard);
        take(desk, "签收");
        Screen.button(desk, "签收").last().click();
        assertThat(desk.getByLabel("怎样整改的")).isVisible();

        clock.pass(Duration.ofHours(3));
        desk.getByLabel("怎样整改的").fill("纸箱已清走，通道恢复一米四，当班安全员每日查看。");
        Screen.attach(desk, "after.jpg", photos.of(WORDS, "fire", true, 0));
        Screen.button(desk, "报告整改完成").last().click();
        assertThat(desk.getByText("待验收").first()).isVisible();
        assertThat(Screen.button(desk, "验收通过，销号")).hasCount(0);
        desk.getByText("为什么没有别的步骤").click();
        assertThat(desk.locator("details.why")).containsText("验收");

        clock.pass(Duration.ofHours(3));
        screen.open(phone, hazard);
        take(phone, "验收");
        phone.getByLabel("验收意见").fill("现场复核，通道已清空。");
        Screen.button(phone, "验收通过，销号").last().click();
        assertThat(phone.locator(".tag").filter(new Locator.FilterOptions().setHasText("清单")))
                .isVisible();
        assertThat(Screen.overflows(phone)).isFalse();
        Screen.picture(phone, "hazard-phone");

        screen.open(desk, hazard);
        assertThat(desk.locator(".time-line .entry")).hasCount(5);
        Screen.picture(desk, "hazard-desk");
        desk.locator(".time-line a").last().click();
        assertThat(desk.locator(".verdict")).containsText("已记");
        assertThat(screen.troubles()).isEmpty();
    }

    private String list(Page phone) {
        screen.open(phone, "/hazards/new");
        Screen.choose(phone, "输入企业名称", SHOP, SHOP);
        assertThat(Screen.chosen(phone, "行业领域")).containsText("消防");
        phone.getByText("巡查告知").first().click();
        phone.getByLabel("隐患是什么").fill(WORDS);
        phone.getByText("对照重大事故隐患判定标准").click();
        phone.locator(".proposals li").first().waitFor();
        assertThat(phone.locator(".proposals li").first()).containsText("相近程度");
        assertThat(Screen.overflows(phone)).isFalse();
        phone.getByText("对照重大事故隐患判定标准").click();
        phone.getByLabel("在哪里").fill("二楼东侧安全出口");
        phone.getByText("物的不安全状态").click();
        Screen.attach(phone, "before.jpg", photos.of(WORDS, "fire", false, 0));
        assertThat(Screen.overflows(phone)).isFalse();
        Screen.picture(phone, "hazard-form-phone");
        clock.pass(Duration.ofHours(1));
        Screen.button(phone, "列单").click();
        phone.waitForURL(url -> url.matches(".*/hazards/[0-9a-f-]{36}.*"));
        phone.getByText("时间线").first().waitFor();
        assertThat(phone.evaluate("() => window.scrollY")).isEqualTo(0);
        return java.net.URI.create(phone.url()).getPath();
    }

    private void handOver(Page phone) {
        take(phone, "交单");
        Screen.choose(phone, "交给谁", "", "安全员");
        Screen.button(phone, "交单").last().click();
        assertThat(phone.locator(".tag").filter(new Locator.FilterOptions().setHasText("交单")))
                .isVisible();
    }
}
