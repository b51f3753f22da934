package cn.anxian.lawbook;

import cn.anxian.directory.Directory;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Scope;
import java.time.LocalDate;
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
