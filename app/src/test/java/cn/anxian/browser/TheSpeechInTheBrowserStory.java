package cn.anxian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.demo.photo.SitePhotos;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** 讲话二：“不能把‘说过了’当成‘做过了’”: from the words of a speech to a task that another post has accepted. */
class TheSpeechInTheBrowserStory extends BrowserStory {

    private static final String SPEECH = """
            在演示城市冬季安全会上的讲话
            同志们：入冬以来，全市形势总体平稳。
            一、排查要细
            各县（市、区）要立即对冷库逐一排查，建立台账。
            各级各部门要开展冬季用火用电检查。
            二、责任要实
            责任重于泰山，大家务必绷紧这根弦。
            """;

    @Test
    void a_speech_is_read_reviewed_by_keyboard_issued_to_every_county_and_one_county_has_done_it() {
        Page office = screen.desk();
        signIn(office, city.cityOffice());
        String directive = enter(office);
        review(office);
        issue(office, directive);

        Page county = screen.phone();
        signIn(county, city.office());
        screen.open(county, "/directive-tasks");
        county.locator("a")
                .filter(new Locator.FilterOptions().setHasText("冷库逐一排查"))
                .first()
                .click();
        take(county, "签收");
        Screen.button(county, "签收").last().click();
        Screen.button(county, "填报进展").waitFor();
        take(county, "报请办结");
        county.getByLabel("怎样办的、结果如何").fill("全区冷库逐一看过，台账已建。");
        Screen.attach(county, "ledger.jpg", new SitePhotos().of("冷库台账", "cold-store", true, 0));
        Screen.button(county, "报请办结").last().click();
        assertThat(county.getByText("待验收").first()).isVisible();
        assertThat(Screen.overflows(county)).isFalse();

        screen.open(office, URI.create(county.url()).getPath());
        take(office, "验收");
        office.getByLabel("验收意见").fill("台账核对过，情况属实。");
        Screen.button(office, "验收通过，办结").last().click();
        assertThat(office.getByLabel("验收意见")).isHidden();
        assertThat(office.getByText("已办结").first()).isVisible();

        screen.open(office, directive);
        assertThat(office.locator(".accepted, .balanced")
                        .filter(new Locator.FilterOptions().setHasText("已办结"))
                        .first())
                .isVisible();
        assertThat(screen.troubles()).isEmpty();
    }

    /** @return the page of the document */
    private String enter(Page office) {
        screen.open(office, "/directives/new");
        office.locator("input[type=file]")
                .setInputFiles(new FilePayload("讲话.txt", "text/plain", SPEECH.getBytes(StandardCharsets.UTF_8)));
        assertThat(office.getByLabel("标题")).hasValue("在演示城市冬季安全会上的讲话");
        office.locator("input[type=date]").fill("2026-09-14");
        Screen.button(office, "录入并拆分").click();
        office.waitForURL(url -> url.endsWith("/review"));
        return URI.create(office.url()).getPath().replace("/review", "");
    }

    private static void review(Page office) {
        Locator looked = office.getByText("任务 2/2");
        office.getByText("任务 0/2").waitFor();
        replaceAnAgencyAndTakeItBack(office);
        office.keyboard().press("Enter");
        office.getByText("任务 1/2").waitFor();
        office.keyboard().press("Enter");
        assertThat(looked).isVisible();
        office.getByText("每一步都已保存").waitFor();
    }

    private static void replaceAnAgencyAndTakeItBack(Page office) {
        Locator lead = office.locator(".editor .chip").first();
        assertThat(lead).containsText("各县");
        office.keyboard().press("r");
        office.keyboard().type("xf");
        assertThat(office.locator(".el-select-dropdown__item:visible").first()).containsText("消防");
        office.keyboard().press("Enter");
        assertThat(lead).containsText("消防");
        office.getByText("每一步都已保存").waitFor();
        office.keyboard().press("u");
        assertThat(lead).containsText("各县");
    }

    private void issue(Page office, String directive) {
        screen.open(office, directive + "/issue");
        Locator everybody = office.locator("article").filter(new Locator.FilterOptions().setHasText("用火用电"));
        assertThat(everybody).containsText("统称");
        everybody.getByText("交给各县（市、区）").click();
        Screen.button(office, "十五日").click();
        office.locator(".bar .primary").click();
        assertThat(office.locator(".done")).containsText("已交办");
        office.waitForFunction("() => window.scrollY === 0");
    }
}
