package cn.anxian.law.accident;

import java.util.Optional;

/**
 * Who investigates.
 *
 * @param mayBeRaisedBy who may take it up (提级调查); empty where nobody stands above
 */
public record Authority(String authority, Optional<String> mayBeRaisedBy) {}
