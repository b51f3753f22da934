package cn.anxian.obligation.ladder;

import cn.anxian.evidence.EvidenceId;
import java.util.Optional;

/**
 * What somebody decided, with his reason and his signature.
 *
 * @param words what is to be published; only of a yes to an exposure
 * @param receiver to whom the papers go; only of a yes to 移送
 */
record Answer(boolean yes, String reason, Optional<String> words, Optional<String> receiver, EvidenceId signature) {}
