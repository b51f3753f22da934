package cn.anxian.bench.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.bench.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path prepared;

    @Test
    void a_prepared_home_is_copied_and_stays_as_it_is() throws Exception {
        Files.createDirectories(prepared.resolve("postgres"));
        Files.writeString(prepared.resolve("postgres/PG_VERSION"), "18");
        Path path;
        try (Home home = Home.like(Optional.of(prepared))) {
            path = home.path();
            assertThat(path.resolve("postgres/PG_VERSION")).hasContent("18");
            Files.delete(path.resolve("postgres/PG_VERSION"));
        }
        assertThat(prepared.resolve("postgres/PG_VERSION")).hasContent("18");
        assertThat(path).doesNotExist();
    }

    @Test
    void a_home_that_is_in_use_is_refused() throws IOException {
        Files.createDirectories(prepared.resolve("postgres"));
        Files.writeString(prepared.resolve("postgres/postmaster.pid"), "1");
        assertThatThrownBy(() -> Home.like(Optional.of(prepared))).isInstanceOf(UsageError.class);
    }

    @Test
    void only_processes_with_this_very_data_directory_are_its_database() throws Exception {
        try (Home home = Home.empty();
                Home other = Home.empty()) {
            Process bystander =
                    new ProcessBuilder("sh", "-c", "read wait", home.path() + "/postgres-of-another").start();
            Process ours = new ProcessBuilder("sh", "-c", "read wait", home.path() + "/postgres").start();
            try {
                assertThat(new EmbeddedDatabase(home).processes())
                        .extracting(ProcessHandle::pid)
                        .containsExactly(ours.pid());
                assertThat(new EmbeddedDatabase(other).kill()).isZero();
                assertThat(new EmbeddedDatabase(home).kill()).isEqualTo(1);
                assertThat(ours.waitFor()).isEqualTo(137);
                assertThat(bystander.isAlive()).isTrue();
            } finally {
                bystander.destroyForcibly();
                ours.destroyForcibly();
            }
        }
    }
}
