package cn.anxian.house.broken.verifier;

import org.bouncycastle.crypto.digests.SM3Digest;

class BorrowsFromTheWriter {

    final SM3Digest digest = new SM3Digest();
}
