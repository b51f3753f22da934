package cn.anxian.directive.task;

import static cn.anxian.kernel.Role.DUTY;
import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.TOWN;
import static cn.anxian.kernel.web.Spreadsheet.column;

import cn.anxian.directive.TaskId;
import cn.anxian.directory.Named;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.Spreadsheet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 部署任务 over HTTP: the list, one task, and the list as a sheet. */
@RestController
@RequestMapping("/api/directive-tasks")
class TaskController {

    private static final Spreadsheet<TaskItem> SHEET = Spreadsheet.of(
            "部署任务",
            column("编号", TaskItem::number),
            column("任务", TaskItem::title),
            column("层级", task -> task.level().chinese()),
            column("出处", task -> task.directive().title()),
            column("承办单位", task -> task.lead().party().name()),
            column("承办岗位", task -> task.lead().post().name()),
            column("配合单位", task -> names(task.co())),
            column("地区", task -> task.region().name()),
            column("行业领域", task -> names(task.lines())),
            column("状态", TaskItem::stateName),
            column(
                    "督办",
                    task -> task.colour() == Colour.NONE ? "" : task.colour().slip()),
            column("交办时间", task -> ChinaTime.minute(task.issuedAt())),
            column("期限", task -> ChinaTime.deadline(task.dueAt())),
            column("逾期", task -> task.overdue() ? "是" : ""),
            column("展期次数", TaskItem::extensions),
            column("重开次数", TaskItem::reopened),
            column("办结时间", task -> ChinaTime.minuteOrBlank(task.acceptedAt())));

    private final TaskLists lists;
    private final TaskViews views;
    private final TaskAddressing addressing;

    TaskController(TaskLists lists, TaskViews views, TaskAddressing addressing) {
        this.lists = lists;
        this.views = views;
        this.addressing = addressing;
    }

    /** To whom the caller can give a task in one go: every county, every department of a line. */
    @GetMapping("/addressees")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    List<Addressees> addressees() {
        return addressing.together();
    }

    @GetMapping
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Page<TaskItem> list(@ModelAttribute TaskWish wish) {
        return lists.page(wish);
    }

    @GetMapping("/export")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    ResponseEntity<byte[]> export(@ModelAttribute TaskWish wish) {
        return SHEET.answer(lists.all(wish));
    }

    @GetMapping("/{id}")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    TaskView task(@PathVariable TaskId id) {
        return views.view(id);
    }

    private static String names(List<Named> all) {
        return all.stream().map(Named::name).collect(Collectors.joining("、"));
    }
}
