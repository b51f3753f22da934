package cn.anxian.account;

import cn.anxian.account.Standing.Halfway;
import cn.anxian.account.Standing.Inside;
import cn.anxian.account.Standing.Step;
import cn.anxian.directory.Directory;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Coming in and going out. Not commands: nothing here is a matter of anybody else. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    private final SigningIn signingIn;
    private final SecondFactors secondFactors;
    private final Sessions sessions;
    private final Doorstep doorstep;
    private final AuditTrail trail;
    private final CsrfTokenRepository csrfTokens;
    private final AccountSettings settings;
    private final BusinessClock clock;
    private final String city;

    SessionController(
            SigningIn signingIn,
            SecondFactors secondFactors,
            Sessions sessions,
            Doorstep doorstep,
            AuditTrail trail,
            CsrfTokenRepository csrfTokens,
            AccountSettings settings,
            BusinessClock clock,
            Directory directory,
            ObjectProvider<DemoAccounts> demo) {
        this.signingIn = signingIn;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.doorstep = doorstep;
        this.trail = trail;
        this.csrfTokens = csrfTokens;
        this.settings = settings;
        this.clock = clock;
        var played = demo.getIfAvailable();
        this.city = played == null
                ? directory.region(new RegionId(settings.place())).name()
                : played.city();
    }

    /** Passwords are not part of what is printed of a request. */
    record SignIn(@Nullable String login, @Nullable String password) {
        @Override
        public String toString() {
            return "SignIn[" + login + "]";
        }
    }

    record NewPassword(@Nullable String current, @Nullable String next) {
        @Override
        public String toString() {
            return "NewPassword";
        }
    }

    record Code(@Nullable String code) {}

    record Choice(@Nullable PostId postId) {}

    @GetMapping
    @Allow(anyone = true)
    SessionView session(HttpServletRequest request) {
        return view(Standing.of(request));
    }

    @PostMapping
    @Allow(anyone = true)
    SessionView signIn(@RequestBody SignIn shown, HttpServletRequest request, HttpServletResponse response) {
        Login login = Login.typed(shown.login());
        String password = PasswordRules.typed("password", shown.password());
        return arrived(signingIn.withPassword(login, password, request.getRemoteAddr()), request, response);
    }

    @PostMapping("/password")
    @Allow(anyone = true)
    SessionView changePassword(
            @RequestBody NewPassword body, HttpServletRequest request, HttpServletResponse response) {
        SessionMemory memory = switch (Standing.of(request)) {
            case Standing.Outside ignored -> throw Refusal.signedOut();
            case Inside inside -> inside.memory();
            case Halfway halfway when halfway.step() == Step.CHANGE_PASSWORD -> halfway.memory();
            case Halfway ignored -> throw Refusal.signedOut();
        };
        String current = PasswordRules.typed("current", body.current());
        String next = PasswordRules.typed("next", body.next());
        return arrived(signingIn.withNewPassword(memory, current, next, request.getRemoteAddr()), request, response);
    }

    @GetMapping("/totp-enrolment")
    @Allow(anyone = true)
    SecondFactors.Enrolment enrolment(HttpServletRequest request) {
        Halfway halfway = halfway(request, Step.TOTP_ENROL);
        return doorstep.as(
                halfway.account(), () -> secondFactors.offer(halfway.account().login()));
    }

    @PostMapping("/totp")
    @Allow(anyone = true)
    SessionView code(@RequestBody Code body, HttpServletRequest request, HttpServletResponse response) {
        Halfway halfway = halfway(request, Step.TOTP_ENROL, Step.TOTP);
        String digits = body.code() == null ? "" : body.code().replaceAll("\\s", "");
        if (!digits.matches("[0-9]{6}")) {
            throw BadInput.in("code", "请输入 6 位数字的动态验证码。");
        }
        return arrived(
                signingIn.withCode(halfway.memory(), halfway.account(), digits, request.getRemoteAddr()),
                request,
                response);
    }

    @PostMapping("/post")
    @Allow(signedIn = true)
    SessionView choose(@RequestBody Choice choice, HttpServletRequest request, HttpServletResponse response) {
        if (!(Standing.of(request) instanceof Inside inside)) {
            throw Refusal.signedOut();
        }
        PostId wanted = choice.postId();
        if (wanted == null
                || inside.posts().stream().noneMatch(post -> post.id().equals(wanted))) {
            throw Refusal.notFound("这个岗位");
        }
        doorstep.as(inside.account(), () -> {
            trail.at(AccountEvent.POST_CHOSEN, inside.account(), request.getRemoteAddr(), wanted.toString());
            return wanted;
        });
        return arrived(inside.memory().at(wanted), request, response);
    }

    @DeleteMapping
    @Allow(anyone = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request) {
        if (Standing.of(request) instanceof Inside inside) {
            doorstep.as(inside.account(), () -> {
                trail.at(AccountEvent.SIGNED_OUT, inside.account(), request.getRemoteAddr(), "");
                return inside;
            });
        }
        SessionMemory.forget(request);
    }

    private SessionView arrived(SessionMemory memory, HttpServletRequest request, HttpServletResponse response) {
        memory.begin(request);
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
        return view(sessions.standing(memory));
    }

    private SessionView view(Standing standing) {
        return SessionView.of(standing, settings.demo(), clock.now(), city);
    }

    private static Halfway halfway(HttpServletRequest request, Step... steps) {
        if (Standing.of(request) instanceof Halfway halfway
                && java.util.List.of(steps).contains(halfway.step())) {
            return halfway;
        }
        throw Refusal.signedOut();
    }
}
