package cn.anxian.bench.commands;

import cn.anxian.bench.server.Application;
import cn.anxian.bench.server.EmbeddedDatabase;
import cn.anxian.bench.server.ProcFiles;

/** Processor seconds used by the application, by PostgreSQL and by this load generator. */
record Cpu(double application, double database, double generator) {

    static Cpu now(Application application, EmbeddedDatabase database) {
        return new Cpu(
                ProcFiles.cpuSeconds(application.pid()),
                database.processes().stream()
                        .mapToDouble(process -> ProcFiles.cpuSeconds(process.pid()))
                        .sum(),
                ProcFiles.cpuSeconds(ProcessHandle.current().pid()));
    }

    String perCommandSince(Cpu before, int commands) {
        return "应用 %.1f + 数据库 %.1f + 负载程序 %.1f 毫秒"
                .formatted(
                        (application - before.application) * 1000 / commands,
                        (database - before.database) * 1000 / commands,
                        (generator - before.generator) * 1000 / commands);
    }
}
