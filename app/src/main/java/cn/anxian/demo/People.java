package cn.anxian.demo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Hands out made-up names, each once. */
final class People {

    private final Iterator<String> names;

    People(NameBook.People book) {
        List<String> all = new ArrayList<>();
        for (String series : book.series()) {
            for (String ganzhi : book.ganzhi()) {
                all.add(book.pattern().replace("{ganzhi}", ganzhi).replace("{series}", series));
            }
        }
        this.names = all.iterator();
    }

    String next() {
        return names.next();
    }
}
