package cn.anxian.directive.task;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Those of many that could not be issued, each by the field in which it was asked for. */
public final class Unissued {

    private final List<BadInput.Fault> faults = new ArrayList<>();
    private boolean onlyGiven = true;

    /** @param which of them, as a person counts: 第3项 */
    public void add(String field, String which, Tasks.Outcome outcome) {
        faults.add(new BadInput.Fault(field, which + "：" + outcome.why()));
        onlyGiven &= outcome.code().equals(Tasks.GIVEN);
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Where each is there already nothing is wrong with what was sent: the state of things forbids it. */
    public RuntimeException refusal() {
        return onlyGiven
                ? Refusal.conflict(
                                Tasks.GIVEN,
                                faults.stream().map(BadInput.Fault::message).collect(Collectors.joining()))
                        .with(Map.of("errors", faults))
                : new BadInput(faults);
    }
}
