package cn.anxian.house.broken;

import java.time.Instant;

class ReadsTheClock {

    Instant when() {
        return Instant.now();
    }
}
