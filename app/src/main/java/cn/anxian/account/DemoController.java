package cn.anxian.account;

import cn.anxian.account.DemoAccounts.DemoAccount;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.Refusal;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/demo")
class DemoController {

    private final ObjectProvider<DemoAccounts> accounts;
    private final AccountSettings settings;

    DemoController(ObjectProvider<DemoAccounts> accounts, AccountSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @GetMapping("/accounts")
    @Allow(anyone = true)
    List<DemoAccount> accounts() {
        DemoAccounts demo = accounts.getIfAvailable();
        if (!settings.demo() || demo == null) {
            throw Refusal.notFound("演示账号");
        }
        return demo.all();
    }
}
