package cn.anxian.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Real Chromium in front of the running application: somebody's screen, at a desk or in the hand. */
final class Screen implements AutoCloseable {

    /** What is waited for comes; how soon is not what a story is about. */
    private static final int PATIENCE_MILLIS = 60_000;

    static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** Where pictures for the documents go; elsewhere they are made too, so that making them is tried. */
    private static final Path PICTURES = Boolean.getBoolean("anxian.redraw")
            ? Path.of("").toAbsolutePath().getParent().resolve("docs/screenshots")
            : Path.of("target/screenshots");

    private final Playwright playwright;
    private final Browser browser;
    private final String address;
    private final List<String> troubles = new ArrayList<>();

    Screen(int port) {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new AssertionError("浏览器故事需要 Chromium:apt-get install chromium fonts-noto-cjk，或运行 ./anxian test");
        }
        address = "http://127.0.0.1:" + port;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-dev-shm-usage",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    Page desk() {
        return page(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    Page phone() {
        return page(new Browser.NewContextOptions()
                .setViewportSize(360, 780)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    /** What the browser complained of, on any page. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    void signIn(Page page, String login, String password) {
        page.navigate(address + "/sign-in");
        page.getByLabel("账号", new Page.GetByLabelOptions().setExact(true)).fill(login);
        Locator secret = page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true));
        secret.fill(password);
        secret.press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    void open(Page page, String path) {
        page.navigate(address + path);
    }

    /** What a select shows as chosen. */
    static Locator chosen(Page page, String select) {
        return box(page, select).locator("xpath=ancestor::*[contains(@class, 'el-select__wrapper')]");
    }

    private static Locator box(Page page, String select) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(select));
    }

    static void choose(Page page, String select, String typed, String option) {
        Locator box = box(page, select);
        PlaywrightAssertions.assertThat(box).isEnabled();
        chosen(page, select).click();
        if (!typed.isEmpty()) {
            box.fill(typed);
        }
        page.locator(".el-select-dropdown__item:visible")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    static void attach(Page page, String name, byte[] picture) {
        page.locator(".grid input[type=file]").last().setInputFiles(new FilePayload(name, "image/jpeg", picture));
        page.locator(".thumb").last().waitFor();
        page.locator(".thumb .state")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The whole page, as the documents show it. */
    static void picture(Page page, String name) {
        try {
            Files.createDirectories(PICTURES);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        page.evaluate("() => window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Nothing may stand out beyond the right edge of the screen. */
    static boolean overflows(Page page) {
        // A phone's layout grows with what stands out, so that only the screen itself is a measure.
        var width = (Number) page.evaluate("() => document.documentElement.scrollWidth");
        return width.intValue() > page.viewportSize().width;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("zh-CN").setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Page page = context.newPage();
        page.onPageError(troubles::add);
        return page;
    }
}
