package cn.anxian.accountability.pledge;

import cn.anxian.kernel.PostId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 拟定: one pledge for each receiver.
 *
 * @param lines empty: all
 * @param issue whether it goes out at once
 */
record PledgeForm(
        @Nullable Integer year,
        @Nullable String title,
        @Nullable List<PledgeReceiver> receivers,
        @Nullable List<String> lines,
        @Nullable List<PledgeSaid.TargetForm> targets,
        @Nullable String preamble,
        @Nullable Boolean issue) {

    record PledgeReceiver(@Nullable PostId postId) {}
}
