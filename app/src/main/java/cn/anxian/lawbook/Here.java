package cn.anxian.lawbook;

import cn.anxian.directory.Directory;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Scope;
import cn.anxian.law.Overlay;
import cn.anxian.law.Rules;
import cn.anxian.law.decide.Book;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which locality's numbers hold for the caller: an inspector's are his region's, an enterprise's those of where it lies. */
@Component
class Here {

    private final CurrentCaller callers;
    private final Directory directory;
    private final Overlays overlays;

    Here(CurrentCaller callers, Directory directory, Overlays overlays) {
        this.callers = callers;
        this.directory = directory;
        this.overlays = overlays;
    }

    Locality on(LocalDate day) {
        return overlays.at(path(callers.get()), day);
    }

    /** What judges read: the numbers of today, or of the day that a question names. */
    Book book(LocalDate today) {
        return new Book() {
            @Override
            public Rules of(String... subjects) {
                return Here.this.on(today).under(Rules.of(subjects));
            }

            @Override
            public List<Overlay> setOn(LocalDate day) {
                return Here.this.on(day).overlays();
            }

            @Override
            public Book on(LocalDate day) {
                return book(day);
            }

            @Override
            public LocalDate present() {
                return today;
            }
        };
    }

    private String path(Caller caller) {
        return switch (caller.scope()) {
            case Scope.Region region -> region.path();
            case Scope.Administration administration -> administration.path();
            case Scope.OwnParty own -> directory.party(caller.party()).region().path();
            case Scope.SigningIn signingIn -> "";
            case Scope.Loading loading -> "";
            case Scope.Nothing nothing -> "";
        };
    }
}
