package cn.anxian.bench.load;

import java.time.OffsetDateTime;

/**
 * What the form offers an inspector at one enterprise: a listing made of it is a good one.
 *
 * @param ownerPost the enterprise's post that signs and rectifies
 * @param now the business clock when it was asked
 */
record Ground(String party, String ownerPost, String line, String power, String cause, OffsetDateTime now) {}
