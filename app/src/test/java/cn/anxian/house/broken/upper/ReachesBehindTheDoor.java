package cn.anxian.house.broken.upper;

import cn.anxian.house.broken.lower.inside.Secret;

public class ReachesBehindTheDoor {

    Secret secret = new Secret();
}
