package cn.anxian.obligation.ladder;

import cn.anxian.evidence.EvidenceId;
import java.time.LocalDate;
import java.util.List;

/**
 * That what was decided has been done.
 *
 * @param words minutes and report of a talk; what was published; which papers went
 * @param place where, or through which channel, or who took them
 * @param photos the proof
 */
record Fulfilment(LocalDate on, String words, String place, List<EvidenceId> photos) {}
