package cn.anxian.obligation;

import java.time.Instant;

/** A batch of duties was rung for. What was told to whom stands in the ledger; this says that there is something new. */
public record BellRang(Instant at, int reminded, int missed, int climbed) {}
