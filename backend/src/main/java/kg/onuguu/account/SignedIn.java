package kg.onuguu.account;

import java.time.Duration;

/** What a successful sign-in or refresh hands out. */
record SignedIn(
    UserAccount account, String accessToken, RefreshCookie.Token refresh, Duration cookieLife) {}
