package cn.anxian.hazard.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("语义模型不向外联系")
class StayingAtHomeTest {

    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private final ProxySelector before = ProxySelector.getDefault();

    @BeforeEach
    void watch() {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                asked.add(uri);
            }
        });
    }

    @AfterEach
    void watchNoMore() {
        ProxySelector.setDefault(before);
    }

    @Test
    void loading_and_asking_the_model_opens_no_connection() {
        var direction = new SentenceModel(Path.of("target/sentence-model")).direction("灭火器过期");

        assertThat(direction).isPresent();
        assertThat(asked).isEmpty();
        assertThat(System.getProperty("OPT_OUT_TRACKING")).isEqualTo("true");
        assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
    }

    @Test
    void the_watch_sees_a_connection_that_is_opened() throws Exception {
        try {
            URI.create("http://127.0.0.1:9/").toURL().openStream().close();
        } catch (IOException nobodyThere) {
            assertThat(asked).isNotEmpty();
            return;
        }
        throw new AssertionError("somebody answers at the discard port");
    }
}
