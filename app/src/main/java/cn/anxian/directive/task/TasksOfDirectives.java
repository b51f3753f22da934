package cn.anxian.directive.task;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.TaskId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** All tasks of one document that the caller may see, parts among them. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class TasksOfDirectives {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TaskSight sight;
    private final TaskItems items;

    TasksOfDirectives(JdbcClient jdbc, JsonMapper json, TaskSight sight, TaskItems items) {
        this.jdbc = jdbc;
        this.json = json;
        this.sight = sight;
        this.items = items;
    }

    /** A task as its papers quote it. */
    public record Quoted(TaskItem task, String quote, String outline) {}

    /** @throws cn.anxian.kernel.Refusal {@code not-found} also if it is not the caller's to see */
    public Quoted quoted(TaskId id) {
        Task task = sight.task(id);
        return new Quoted(items.item(task), task.origin().quote(), task.origin().outline());
    }

    /** In the order of the text; withdrawn ones too. */
    public List<TaskItem> of(DirectiveId directive) {
        return jdbc
                .sql("select * from directive.task where directive = :directive order by sentence, number")
                .param("directive", directive.value())
                .query((row, number) -> new TaskRow(row, json).task())
                .list()
                .stream()
                .filter(sight::sees)
                .map(items::item)
                .toList();
    }
}
