package cn.anxian.directive.task;

import java.util.ArrayDeque;
import java.util.Queue;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The test says what is drawn next; otherwise the highest, which is never looked back at. */
@Component
@Primary
class OwnedLot implements Lot {

    private final Queue<Integer> next = new ArrayDeque<>();

    void next(int number) {
        next.add(number);
    }

    @Override
    public int below(int bound) {
        Integer owned = next.poll();
        return owned == null ? bound - 1 : owned;
    }
}
