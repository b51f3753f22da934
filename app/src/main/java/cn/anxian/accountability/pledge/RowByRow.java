package cn.anxian.accountability.pledge;

import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Several receivers, each a command of its own: one that cannot be served is named, the others go out. */
@Component
class RowByRow {

    private static final int MOST = 200;

    private final Commands commands;

    RowByRow(Commands commands) {
        this.commands = commands;
    }

    /** @param failed those that nothing was made for, and why */
    record PledgesMade(List<Receipt> receipts, List<PledgeFailed> failed) {}

    record PledgeFailed(@Nullable PostId postId, String because) {}

    /**
     * @param field the form's list
     * @param post which post a row is for
     * @throws BadInput if none of them could be served
     */
    <R> PledgesMade each(
            CommandId command,
            String kind,
            String field,
            @Nullable List<R> rows,
            Object said,
            Function<R, @Nullable PostId> post,
            Function<R, Fact> make) {
        if (rows == null || rows.isEmpty() || rows.size() > MOST) {
            throw BadInput.in(field, "请选择1至" + MOST + "个签订岗位。");
        }
        List<Receipt> receipts = new ArrayList<>();
        List<PledgeFailed> failed = new ArrayList<>();
        for (R row : rows.stream().distinct().toList()) {
            @Nullable PostId to = post.apply(row);
            try {
                receipts.add(
                        commands.carryOut(own(command, to), kind, String.valueOf(to), said, () -> make.apply(row)));
            } catch (Refusal refused) {
                failed.add(new PledgeFailed(to, refused.sentence()));
            } catch (BadInput bad) {
                failed.add(new PledgeFailed(to, bad.faults().getFirst().message()));
            }
        }
        if (receipts.isEmpty()) {
            throw new BadInput(failed.stream()
                    .map(each -> new BadInput.Fault(field + "[" + failed.indexOf(each) + "]", each.because()))
                    .toList());
        }
        return new PledgesMade(receipts, failed);
    }

    /** The same for the same row of the same command, so that whoever asks again is answered again. */
    private static CommandId own(CommandId command, @Nullable PostId post) {
        return new CommandId(UUID.nameUUIDFromBytes((command + " " + post).getBytes(StandardCharsets.UTF_8)));
    }
}
