package cn.anxian.directive;

import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PostId;
import java.time.LocalDate;
import java.util.List;

/** The door to speeches. Everything is done as the current caller. */
public interface Speeches {

    /** Entered as it stands, and read. */
    DirectiveId enter(CommandId command, String title, LocalDate heldOn, String text);

    /** The first sentence with these words is confirmed as a task and given to each of the posts. @param lastDay of its deadline */
    List<TaskId> issue(CommandId command, DirectiveId directive, String words, List<PostId> leads, LocalDate lastDay);
}
