package cn.anxian.evidence;

import java.util.UUID;

/** Said by the modules above: whoever has to do with the matter sees its proof, wherever it lies and of whatever line it is. */
@FunctionalInterface
public interface SharedProof {

    boolean isShown(String subjectType, UUID subject);
}
