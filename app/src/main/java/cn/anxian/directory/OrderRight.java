package cn.anxian.directory;

import cn.anxian.law.Basis;
import java.util.List;

/** Whether a post may order (责令) an enterprise of that line and region, and why. */
public record OrderRight(boolean allowed, String why, List<Basis> basis) {

    public OrderRight {
        basis = List.copyOf(basis);
    }
}
