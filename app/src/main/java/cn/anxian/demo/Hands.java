package cn.anxian.demo;

import cn.anxian.demo.photo.Signatures;
import cn.anxian.evidence.Evidence;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.evidence.Purpose;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The hands of the city's people: whoever acts draws his signature, each his own. */
@OnDemo
@Component
class Hands {

    private final Evidence evidence;
    private final CurrentCaller callers;

    Hands(Evidence evidence, CurrentCaller callers) {
        this.evidence = evidence;
        this.callers = callers;
    }

    EvidenceId sign() {
        byte[] png = Signatures.of(callers.get().post().value().getLeastSignificantBits());
        return evidence.keep(
                        new CommandId(UUID.randomUUID()), new ByteArrayInputStream(png), "签名.png", Purpose.SIGNATURE)
                .id();
    }
}
