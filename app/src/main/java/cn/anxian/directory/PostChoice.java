package cn.anxian.directory;

import java.util.Optional;

/** A post that somebody named, or in Chinese why it may not be that one. */
public record PostChoice(Optional<Post> post, String why) {

    public static PostChoice of(Post post) {
        return new PostChoice(Optional.of(post), "");
    }

    public static PostChoice no(String why) {
        return new PostChoice(Optional.empty(), why);
    }
}
