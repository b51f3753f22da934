package cn.anxian.hazard.register;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.ScopeFilter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A register is its importer's, and of those of his party whose scope holds all that he could bring in. */
@Component
class RegisterSight {

    private static final PartyId NOBODYS = new PartyId(new UUID(0, 0));

    private final RegisterTable registers;
    private final CurrentCaller callers;
    private final ScopeFilter filter;

    RegisterSight(RegisterTable registers, CurrentCaller callers, ScopeFilter filter) {
        this.registers = registers;
        this.callers = callers;
        this.filter = filter;
    }

    /** @throws Refusal {@code not-found} also if it is not the caller's to see */
    Register register(RegisterId id) {
        return seen(registers.find(id));
    }

    /** As {@link #register}; nobody else changes it until this transaction ends. */
    Register held(RegisterId id) {
        return seen(registers.hold(id));
    }

    boolean sees(Register register) {
        Caller caller = callers.get();
        if (!register.party().equals(caller.party())) {
            return false;
        }
        return register.person().equals(caller.person())
                || caller.role().isEnterprise()
                || register.line() != null && filter.sees(register.path(), register.line(), NOBODYS);
    }

    private Register seen(Optional<Register> found) {
        return found.filter(this::sees).orElseThrow(() -> Refusal.notFound("这张登记表"));
    }
}
