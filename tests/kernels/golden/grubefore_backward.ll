target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v14 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 %v10, ptr %v8
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11
  store i64 0, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %v12
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = mul nsw i64 %v15, 16
  %v18 = getelementptr inbounds i64, ptr %v1, i64 %v17
  br label %wait19.test
wait19.test:
  %v20 = load atomic i64, ptr %v18 acquire, align 8
  %v21 = icmp slt i64 %v20, %v7
  br i1 %v21, label %wait19.wait, label %wait19.end
wait19.wait:
  call void @llvm.x86.sse2.pause()
  %v22 = load i64, ptr %v8
  %v23 = sub nsw i64 %v22, 1
  store i64 %v23, ptr %v8
  %v24 = icmp slt i64 %v23, 0
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds ptr, ptr %t, i64 4
  %v27 = load ptr, ptr %v26
  %v28 = call i32 %v27()
  br label %w25.end
w25.end:
  %v29 = icmp eq i64 %v23, -1
  br i1 %v29, label %w30.then, label %w30.end
w30.then:
  %v31 = getelementptr inbounds i64, ptr %v5, i64 1
  %v32 = load i64, ptr %v31
  %v33 = add nsw i64 %v32, 1
  store i64 %v33, ptr %v31
  br label %w30.end
w30.end:
  br label %wait19.test
wait19.end:
  %v34 = add nsw i64 %v15, 1
  store i64 %v34, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v34 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 0, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %count
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = getelementptr inbounds i64, ptr %t, i64 6
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %v8, i64 %v5
  %v10 = load i64, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 7
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = mul nsw i64 %step, %v12
  %v14 = add nsw i64 %v10, %v13
  %v15 = getelementptr inbounds i64, ptr %t, i64 8
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %v16, i64 %v5
  %v18 = load i64, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 9
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = mul nsw i64 %v14, %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 10
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 11
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = mul nsw i64 %v18, %v25
  %v27 = add nsw i64 %v21, %v26
  %v28 = getelementptr inbounds float, ptr %v23, i64 %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 12
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds i64, ptr %t, i64 13
  %v32 = load i64, ptr %v31, !tbaa !0
  store i64 %v30, ptr %v34
  br label %l33.test
l33.test:
  %v35 = load i64, ptr %v34
  %v36 = icmp slt i64 %v35, %v32
  br i1 %v36, label %l33.body, label %l33.end
l33.body:
  %v37 = getelementptr inbounds i64, ptr %t, i64 14
  %v38 = load ptr, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds i64, ptr %t, i64 15
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = mul nsw i64 %v5, %v40
  %v42 = getelementptr inbounds float, ptr %v38, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v35
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v28, i64 %v35
  %v47 = sub nsw i64 %v2, %v35
  %v48 = insertelement <8 x i64> poison, i64 %v47, i64 0
  %v49 = shufflevector <8 x i64> %v48, <8 x i64> poison, <8 x i32> zeroinitializer
  %v50 = icmp sgt <8 x i64> %v49, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v51 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v46, i32 4, <8 x i1> %v50, <8 x float> zeroinitializer)
  %v52 = fadd contract <8 x float> %v45, %v51
  %v53 = add nsw i64 %row, %v5
  %v54 = getelementptr inbounds i64, ptr %t, i64 16
  %v55 = load ptr, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 17
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v53, %v57
  %v59 = getelementptr inbounds float, ptr %v55, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v35
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v62
  %v64 = fmul contract <8 x float> %v52, %v63
  %v65 = getelementptr inbounds i64, ptr %t, i64 18
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = mul nsw i64 %v66, 2
  %v68 = getelementptr inbounds float, ptr %v59, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v35
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fmul contract <8 x float> %v70, %v70
  %v72 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v71
  %v73 = fmul contract <8 x float> %v64, %v72
  %v74 = add nsw i64 %row, %v5
  %v75 = getelementptr inbounds i64, ptr %t, i64 19
  %v76 = load ptr, ptr %v75, !tbaa !0
  %v77 = getelementptr inbounds i64, ptr %t, i64 20
  %v78 = load i64, ptr %v77, !tbaa !0
  %v79 = mul nsw i64 %v74, %v78
  %v80 = getelementptr inbounds float, ptr %v76, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v35
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = fmul contract <8 x float> %v52, %v83
  %v85 = fmul contract <8 x float> %v52, %v70
  %v86 = fsub contract <8 x float> %v84, %v85
  %v87 = fmul contract <8 x float> %v86, %v62
  %v88 = fmul contract <8 x float> %v87, %v63
  %v89 = getelementptr inbounds i64, ptr %t, i64 18
  %v90 = load i64, ptr %v89, !tbaa !0
  %v91 = getelementptr inbounds float, ptr %v59, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v35
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fmul contract <8 x float> %v93, %v83
  %v95 = getelementptr inbounds i64, ptr %t, i64 21
  %v96 = load ptr, ptr %v95, !tbaa !0
  %v97 = getelementptr inbounds i64, ptr %t, i64 22
  %v98 = load i64, ptr %v97, !tbaa !0
  %v99 = mul nsw i64 %v5, %v98
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = getelementptr inbounds i64, ptr %t, i64 18
  %v102 = load i64, ptr %v101, !tbaa !0
  %v103 = getelementptr inbounds float, ptr %v100, i64 %v102
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v35
  store <8 x float> %v52, ptr %v104, align 4, !tbaa !1
  %v105 = select <8 x i1> %v50, <8 x float> %v73, <8 x float> splat (float 0x0000000000000000)
  %v106 = add nsw i64 %row, %v5
  %v107 = getelementptr inbounds i64, ptr %t, i64 23
  %v108 = load ptr, ptr %v107, !tbaa !0
  %v109 = getelementptr inbounds i64, ptr %t, i64 24
  %v110 = load i64, ptr %v109, !tbaa !0
  %v111 = mul nsw i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v108, i64 %v111
  %v113 = getelementptr inbounds float, ptr %v112, i64 0
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v35
  store <8 x float> %v105, ptr %v114, align 4, !tbaa !1
  %v115 = select <8 x i1> %v50, <8 x float> %v88, <8 x float> splat (float 0x0000000000000000)
  %v116 = getelementptr inbounds i64, ptr %t, i64 18
  %v117 = load i64, ptr %v116, !tbaa !0
  %v118 = mul nsw i64 %v117, 2
  %v119 = getelementptr inbounds float, ptr %v112, i64 %v118
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v35
  store <8 x float> %v115, ptr %v120, align 4, !tbaa !1
  %v121 = select <8 x i1> %v50, <8 x float> %v94, <8 x float> splat (float 0x0000000000000000)
  %v122 = getelementptr inbounds i64, ptr %t, i64 18
  %v123 = load i64, ptr %v122, !tbaa !0
  %v124 = mul nsw i64 %v123, 3
  %v125 = getelementptr inbounds float, ptr %v112, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v35
  store <8 x float> %v121, ptr %v126, align 4, !tbaa !1
  %v127 = getelementptr inbounds i64, ptr %t, i64 25
  %v128 = load ptr, ptr %v127, !tbaa !0
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v35
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = fadd contract <8 x float> %v130, %v73
  store <8 x float> %v131, ptr %v129, align 4, !tbaa !1
  %v132 = getelementptr inbounds i64, ptr %t, i64 26
  %v133 = load ptr, ptr %v132, !tbaa !0
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v35
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = fadd contract <8 x float> %v135, %v88
  store <8 x float> %v136, ptr %v134, align 4, !tbaa !1
  %v137 = add nsw i64 %v35, 8
  store i64 %v137, ptr %v34
  br label %l33.test
l33.end:
  %v138 = add nsw i64 %v5, 1
  store i64 %v138, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v29 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 24
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 23
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 22
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 21
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds float, ptr %v11, i64 0
  %v13 = getelementptr inbounds i64, ptr %t, i64 5
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 27
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 28
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 29
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v12, i64 %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 18
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 30
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 31
  %v27 = load i64, ptr %v26, !tbaa !0
  store i64 0, ptr %v29
  br label %l28.test
l28.test:
  %v30 = load i64, ptr %v29
  %v31 = icmp slt i64 %v30, %v27
  br i1 %v31, label %l28.body, label %l28.end
l28.body:
  %v32 = mul nsw i64 %v30, %v23
  %v33 = getelementptr inbounds float, ptr %v21, i64 %v32
  %v34 = mul nsw i64 %v30, %v25
  %v35 = getelementptr inbounds float, ptr %v16, i64 %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 32
  %v37 = load ptr, ptr %v36, !tbaa !0
  call void %v37(ptr %v33, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v35, i64 %v14, i64 %count, i64 %v18, i64 0)
  %v38 = add nsw i64 %v30, 1
  store i64 %v38, ptr %v29
  br label %l28.test
l28.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v12 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 0, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %count
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = getelementptr inbounds i64, ptr %t, i64 12
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 13
  %v10 = load i64, ptr %v9, !tbaa !0
  store i64 %v8, ptr %v12
  br label %l11.test
l11.test:
  %v13 = load i64, ptr %v12
  %v14 = icmp slt i64 %v13, %v10
  br i1 %v14, label %l11.body, label %l11.end
l11.body:
  %v15 = getelementptr inbounds i64, ptr %t, i64 21
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 22
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = mul nsw i64 %v5, %v18
  %v20 = getelementptr inbounds float, ptr %v16, i64 %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 18
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds float, ptr %v20, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v13
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = add nsw i64 %row, %v5
  %v27 = getelementptr inbounds i64, ptr %t, i64 16
  %v28 = load ptr, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 17
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = mul nsw i64 %v26, %v30
  %v32 = getelementptr inbounds float, ptr %v28, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v13
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fmul contract <8 x float> %v25, %v35
  %v37 = getelementptr inbounds float, ptr %v20, i64 0
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v13
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds i64, ptr %t, i64 18
  %v41 = load i64, ptr %v40, !tbaa !0
  %v42 = getelementptr inbounds float, ptr %v32, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fmul contract <8 x float> %v39, %v44
  %v46 = fadd contract <8 x float> %v36, %v45
  %v47 = add nsw i64 %row, %v5
  %v48 = getelementptr inbounds i64, ptr %t, i64 19
  %v49 = load ptr, ptr %v48, !tbaa !0
  %v50 = getelementptr inbounds i64, ptr %t, i64 20
  %v51 = load i64, ptr %v50, !tbaa !0
  %v52 = mul nsw i64 %v47, %v51
  %v53 = getelementptr inbounds float, ptr %v49, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v13
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fmul contract <8 x float> %v39, %v56
  %v58 = fmul contract <8 x float> %v57, %v44
  %v59 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v44
  %v60 = fmul contract <8 x float> %v58, %v59
  %v61 = getelementptr inbounds i64, ptr %t, i64 18
  %v62 = load i64, ptr %v61, !tbaa !0
  %v63 = mul nsw i64 %v62, 2
  %v64 = getelementptr inbounds float, ptr %v20, i64 %v63
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v13
  store <8 x float> %v46, ptr %v65, align 4, !tbaa !1
  %v66 = sub nsw i64 %v2, %v13
  %v67 = insertelement <8 x i64> poison, i64 %v66, i64 0
  %v68 = shufflevector <8 x i64> %v67, <8 x i64> poison, <8 x i32> zeroinitializer
  %v69 = icmp sgt <8 x i64> %v68, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v70 = select <8 x i1> %v69, <8 x float> %v60, <8 x float> splat (float 0x0000000000000000)
  %v71 = add nsw i64 %row, %v5
  %v72 = getelementptr inbounds i64, ptr %t, i64 23
  %v73 = load ptr, ptr %v72, !tbaa !0
  %v74 = getelementptr inbounds i64, ptr %t, i64 24
  %v75 = load i64, ptr %v74, !tbaa !0
  %v76 = mul nsw i64 %v71, %v75
  %v77 = getelementptr inbounds float, ptr %v73, i64 %v76
  %v78 = getelementptr inbounds i64, ptr %t, i64 18
  %v79 = load i64, ptr %v78, !tbaa !0
  %v80 = getelementptr inbounds float, ptr %v77, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v13
  store <8 x float> %v70, ptr %v81, align 4, !tbaa !1
  %v82 = getelementptr inbounds i64, ptr %t, i64 33
  %v83 = load ptr, ptr %v82, !tbaa !0
  %v84 = getelementptr inbounds i64, ptr %t, i64 15
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = mul nsw i64 %v5, %v85
  %v87 = getelementptr inbounds i64, ptr %t, i64 18
  %v88 = load i64, ptr %v87, !tbaa !0
  %v89 = mul nsw i64 %v88, 0
  %v90 = add nsw i64 %v86, %v89
  %v91 = add nsw i64 %v90, %v13
  %v92 = getelementptr inbounds float, ptr %v83, i64 %v91
  store <8 x float> %v46, ptr %v92, align 4, !tbaa !1
  %v93 = getelementptr inbounds i64, ptr %t, i64 34
  %v94 = load ptr, ptr %v93, !tbaa !0
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v13
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = fadd contract <8 x float> %v96, %v60
  store <8 x float> %v97, ptr %v95, align 4, !tbaa !1
  %v98 = add nsw i64 %v13, 8
  store i64 %v98, ptr %v12
  br label %l11.test
l11.end:
  %v99 = add nsw i64 %v5, 1
  store i64 %v99, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 24
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 23
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 18
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds float, ptr %v6, i64 %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 15
  %v11 = load i64, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds i64, ptr %t, i64 33
  %v13 = load ptr, ptr %v12, !tbaa !0
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 18
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v16, 2
  %v18 = getelementptr inbounds i64, ptr %t, i64 35
  %v19 = load ptr, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 36
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %t, i64 37
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds float, ptr %v14, i64 %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 18
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 38
  %v28 = load i64, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 39
  %v30 = load i64, ptr %v29, !tbaa !0
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v30
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = mul nsw i64 %v33, %v26
  %v36 = getelementptr inbounds float, ptr %v24, i64 %v35
  %v37 = mul nsw i64 %v33, %v28
  %v38 = getelementptr inbounds float, ptr %v19, i64 %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 32
  %v40 = load ptr, ptr %v39, !tbaa !0
  call void %v40(ptr %v36, i64 %v11, ptr %v9, i64 %v2, i64 1, ptr %v38, i64 %v17, i64 %count, i64 %v21, i64 1)
  %v41 = add nsw i64 %v33, 1
  store i64 %v41, ptr %v32
  br label %l31.test
l31.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v44 = alloca i64
  %v66 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 40
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 41
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %end, %begin
  store i64 0, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %v11
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = sub nsw i64 %end, 1
  %v17 = sub nsw i64 %v16, %v14
  %v18 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v19 = load i64, ptr %v18
  %v20 = add nsw i64 %v17, 1
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v20
  %v22 = load i64, ptr %v21
  %v23 = sub nsw i64 %v22, %v19
  %v24 = sub nsw i64 %v19, %v4
  call void @pass0(ptr %t, i64 %v24, i64 %v23, i64 %v17)
  %v25 = getelementptr inbounds i64, ptr %t, i64 3
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = icmp sgt i64 %v26, 1
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  call void @meet(ptr %t)
  br label %w28.end
w28.end:
  call void @product0(ptr %t, i64 %v24, i64 %v23)
  call void @pass1(ptr %t, i64 %v24, i64 %v23, i64 %v17)
  %v29 = getelementptr inbounds i64, ptr %t, i64 3
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = icmp sgt i64 %v30, 1
  br i1 %v31, label %w32.then, label %w32.end
w32.then:
  call void @meet(ptr %t)
  br label %w32.end
w32.end:
  call void @product1(ptr %t, i64 %v24, i64 %v23)
  %v33 = getelementptr inbounds i64, ptr %t, i64 42
  %v34 = load ptr, ptr %v33, !tbaa !0
  %v35 = icmp ne ptr %v34, null
  br i1 %v35, label %w36.then, label %w36.end
w36.then:
  %v37 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v38 = load i64, ptr %v37
  %v39 = add nsw i64 %v17, 1
  %v40 = getelementptr inbounds i64, ptr %v2, i64 %v39
  %v41 = load i64, ptr %v40
  %v42 = sub nsw i64 %v41, %v38
  store i64 0, ptr %v44
  br label %l43.test
l43.test:
  %v45 = load i64, ptr %v44
  %v46 = icmp slt i64 %v45, %v42
  br i1 %v46, label %l43.body, label %l43.end
l43.body:
  %v47 = add nsw i64 %v38, %v45
  %v48 = getelementptr inbounds i8, ptr %v34, i64 %v47
  %v49 = load i8, ptr %v48
  %v50 = icmp ne i8 %v49, 0
  br i1 %v50, label %w51.then, label %w51.end
w51.then:
  %v52 = getelementptr inbounds i64, ptr %t, i64 15
  %v53 = load i64, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 33
  %v55 = load ptr, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = mul nsw i64 %v45, %v53
  %v58 = getelementptr inbounds float, ptr %v56, i64 %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 43
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds i64, ptr %t, i64 12
  %v62 = load i64, ptr %v61, !tbaa !0
  %v63 = getelementptr inbounds i64, ptr %t, i64 13
  %v64 = load i64, ptr %v63, !tbaa !0
  store i64 %v62, ptr %v66
  br label %l65.test
l65.test:
  %v67 = load i64, ptr %v66
  %v68 = icmp slt i64 %v67, %v64
  br i1 %v68, label %l65.body, label %l65.end
l65.body:
  %v69 = getelementptr inbounds float, ptr %v60, i64 %v67
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v58, i64 %v67
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd contract <8 x float> %v70, %v72
  store <8 x float> %v73, ptr %v69, align 4, !tbaa !1
  %v74 = getelementptr inbounds float, ptr %v58, i64 %v67
  store <8 x float> zeroinitializer, ptr %v74, align 4
  %v75 = add nsw i64 %v67, 8
  store i64 %v75, ptr %v66
  br label %l65.test
l65.end:
  br label %w51.end
w51.end:
  %v76 = add nsw i64 %v45, 1
  store i64 %v76, ptr %v44
  br label %l43.test
l43.end:
  br label %w36.end
w36.end:
  %v77 = getelementptr inbounds i64, ptr %t, i64 14
  %v78 = load ptr, ptr %v77, !tbaa !0
  %v79 = getelementptr inbounds i64, ptr %t, i64 33
  %v80 = load ptr, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds i64, ptr %t, i64 14
  store ptr %v80, ptr %v81
  %v82 = getelementptr inbounds i64, ptr %t, i64 33
  store ptr %v78, ptr %v82
  %v83 = add nsw i64 %v14, 1
  store i64 %v83, ptr %v13
  br label %l12.test
l12.end:
  %v84 = getelementptr inbounds i64, ptr %t, i64 3
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = icmp sgt i64 %v85, 1
  br i1 %v86, label %w87.then, label %w87.end
w87.then:
  call void @meet(ptr %t)
  br label %w87.end
w87.end:
  ret void
}

define internal void @product2(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 24
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 23
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 44
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 45
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 18
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v16, 3
  %v18 = getelementptr inbounds i64, ptr %t, i64 46
  %v19 = load ptr, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 47
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %t, i64 48
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds float, ptr %v14, i64 %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 49
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 50
  %v28 = load i64, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 51
  %v30 = load i64, ptr %v29, !tbaa !0
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v30
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = mul nsw i64 %v33, %v26
  %v36 = getelementptr inbounds float, ptr %v24, i64 %v35
  %v37 = mul nsw i64 %v33, %v28
  %v38 = getelementptr inbounds float, ptr %v19, i64 %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 32
  %v40 = load ptr, ptr %v39, !tbaa !0
  call void %v40(ptr %v36, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v38, i64 %v17, i64 %count, i64 %v21, i64 0)
  %v41 = add nsw i64 %v33, 1
  store i64 %v41, ptr %v32
  br label %l31.test
l31.end:
  ret void
}

define internal void @pass2(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v34 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 52
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 0, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %count
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = getelementptr inbounds i64, ptr %t, i64 6
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %v8, i64 %v5
  %v10 = load i64, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 7
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = mul nsw i64 %step, %v12
  %v14 = add nsw i64 %v10, %v13
  %v15 = getelementptr inbounds i64, ptr %t, i64 8
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %v16, i64 %v5
  %v18 = load i64, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 53
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = mul nsw i64 %v14, %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 54
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 55
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = mul nsw i64 %v18, %v25
  %v27 = add nsw i64 %v21, %v26
  %v28 = getelementptr inbounds float, ptr %v23, i64 %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 56
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds i64, ptr %t, i64 57
  %v32 = load i64, ptr %v31, !tbaa !0
  store i64 %v30, ptr %v34
  br label %l33.test
l33.test:
  %v35 = load i64, ptr %v34
  %v36 = icmp slt i64 %v35, %v32
  br i1 %v36, label %l33.body, label %l33.end
l33.body:
  %v37 = add nsw i64 %row, %v5
  %v38 = getelementptr inbounds i64, ptr %t, i64 45
  %v39 = load ptr, ptr %v38, !tbaa !0
  %v40 = getelementptr inbounds i64, ptr %t, i64 44
  %v41 = load i64, ptr %v40, !tbaa !0
  %v42 = mul nsw i64 %v37, %v41
  %v43 = getelementptr inbounds float, ptr %v39, i64 %v42
  %v44 = getelementptr inbounds float, ptr %v43, i64 0
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v35
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v28, i64 %v35
  %v48 = sub nsw i64 %v2, %v35
  %v49 = insertelement <8 x i64> poison, i64 %v48, i64 0
  %v50 = shufflevector <8 x i64> %v49, <8 x i64> poison, <8 x i32> zeroinitializer
  %v51 = icmp sgt <8 x i64> %v50, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v46, ptr %v47, i32 4, <8 x i1> %v51), !tbaa !1
  %v52 = add nsw i64 %v35, 8
  store i64 %v52, ptr %v34
  br label %l33.test
l33.end:
  %v53 = add nsw i64 %v5, 1
  store i64 %v53, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @segment2(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v17 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 40
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 41
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product2(ptr %t, i64 %v7, i64 %v11)
  %v12 = getelementptr inbounds i64, ptr %t, i64 3
  %v13 = load i64, ptr %v12, !tbaa !0
  %v14 = icmp sgt i64 %v13, 1
  br i1 %v14, label %w15.then, label %w15.end
w15.then:
  call void @meet(ptr %t)
  br label %w15.end
w15.end:
  store i64 %begin, ptr %v17
  br label %l16.test
l16.test:
  %v18 = load i64, ptr %v17
  %v19 = icmp slt i64 %v18, %end
  br i1 %v19, label %l16.body, label %l16.end
l16.body:
  %v20 = getelementptr inbounds i64, ptr %v2, i64 %v18
  %v21 = load i64, ptr %v20
  %v22 = add nsw i64 %v18, 1
  %v23 = getelementptr inbounds i64, ptr %v2, i64 %v22
  %v24 = load i64, ptr %v23
  %v25 = sub nsw i64 %v24, %v21
  %v26 = sub nsw i64 %v21, %v4
  call void @pass2(ptr %t, i64 %v26, i64 %v25, i64 %v18)
  %v27 = add nsw i64 %v18, 1
  store i64 %v27, ptr %v17
  br label %l16.test
l16.end:
  %v28 = getelementptr inbounds i64, ptr %t, i64 3
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = icmp sgt i64 %v29, 1
  br i1 %v30, label %w31.then, label %w31.end
w31.then:
  call void @meet(ptr %t)
  br label %w31.end
w31.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v74 = alloca i64
  %v84 = alloca i64
  %v114 = alloca i64
  %v174 = alloca i64
  %v178 = alloca i64
  %v228 = alloca i64
  %v232 = alloca i64
  %v284 = alloca i64
  %v288 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 58
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 40
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 41
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 59
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 60
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 61
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 62
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 20
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 63
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 64
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 19
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 17
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 65
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 66
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 16
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 24
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 67
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 68
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 23
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 44
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 69
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 70
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 45
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 1
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = icmp eq i64 %v64, 0
  br i1 %v65, label %w66.then, label %w66.end
w66.then:
  %v67 = getelementptr inbounds i64, ptr %t, i64 62
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %t, i64 59
  %v70 = load i64, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds i64, ptr %t, i64 52
  %v72 = load i64, ptr %v71, !tbaa !0
  store i64 %v4, ptr %v74
  br label %l73.test
l73.test:
  %v75 = load i64, ptr %v74
  %v76 = icmp slt i64 %v75, %v7
  br i1 %v76, label %l73.body, label %l73.end
l73.body:
  %v77 = getelementptr inbounds i64, ptr %v9, i64 %v75
  %v78 = load i64, ptr %v77
  %v79 = add nsw i64 %v75, 1
  %v80 = getelementptr inbounds i64, ptr %v9, i64 %v79
  %v81 = load i64, ptr %v80
  %v82 = sub nsw i64 %v81, %v78
  store i64 0, ptr %v84
  br label %l83.test
l83.test:
  %v85 = load i64, ptr %v84
  %v86 = icmp slt i64 %v85, %v82
  br i1 %v86, label %l83.body, label %l83.end
l83.body:
  %v87 = getelementptr inbounds i64, ptr %t, i64 6
  %v88 = load ptr, ptr %v87, !tbaa !0
  %v89 = getelementptr inbounds i64, ptr %v88, i64 %v85
  %v90 = load i64, ptr %v89
  %v91 = getelementptr inbounds i64, ptr %t, i64 7
  %v92 = load i64, ptr %v91, !tbaa !0
  %v93 = mul nsw i64 %v75, %v92
  %v94 = add nsw i64 %v90, %v93
  %v95 = getelementptr inbounds i64, ptr %t, i64 8
  %v96 = load ptr, ptr %v95, !tbaa !0
  %v97 = getelementptr inbounds i64, ptr %v96, i64 %v85
  %v98 = load i64, ptr %v97
  %v99 = getelementptr inbounds i64, ptr %t, i64 71
  %v100 = load i64, ptr %v99, !tbaa !0
  %v101 = mul nsw i64 %v94, %v100
  %v102 = getelementptr inbounds i64, ptr %t, i64 72
  %v103 = load ptr, ptr %v102, !tbaa !0
  %v104 = getelementptr inbounds i64, ptr %t, i64 73
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = mul nsw i64 %v98, %v105
  %v107 = add nsw i64 %v101, %v106
  %v108 = getelementptr inbounds float, ptr %v103, i64 %v107
  %v109 = sub nsw i64 %v78, %v11
  %v110 = add nsw i64 %v109, %v85
  %v111 = mul nsw i64 %v110, %v70
  %v112 = getelementptr inbounds float, ptr %v68, i64 %v111
  store i64 0, ptr %v114
  br label %l113.test
l113.test:
  %v115 = load i64, ptr %v114
  %v116 = icmp slt i64 %v115, %v72
  br i1 %v116, label %l113.body, label %l113.end
l113.body:
  %v117 = sub nsw i64 %v72, %v115
  %v118 = insertelement <8 x i64> poison, i64 %v117, i64 0
  %v119 = shufflevector <8 x i64> %v118, <8 x i64> poison, <8 x i32> zeroinitializer
  %v120 = icmp sgt <8 x i64> %v119, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v121 = getelementptr inbounds float, ptr %v108, i64 %v115
  %v122 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v121, i32 4, <8 x i1> %v120, <8 x float> zeroinitializer)
  %v123 = getelementptr inbounds float, ptr %v112, i64 %v115
  store <8 x float> %v122, ptr %v123, align 4, !tbaa !1
  %v124 = add nsw i64 %v115, 8
  store i64 %v124, ptr %v114
  br label %l113.test
l113.end:
  %v125 = add nsw i64 %v85, 1
  store i64 %v125, ptr %v84
  br label %l83.test
l83.end:
  %v126 = add nsw i64 %v75, 1
  store i64 %v126, ptr %v74
  br label %l73.test
l73.end:
  br label %w66.end
w66.end:
  %v127 = getelementptr inbounds i64, ptr %t, i64 3
  %v128 = load i64, ptr %v127, !tbaa !0
  %v129 = icmp sgt i64 %v128, 1
  br i1 %v129, label %w130.then, label %w130.end
w130.then:
  call void @meet(ptr %t)
  br label %w130.end
w130.end:
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  call void @segment2(ptr %t, i64 %v4, i64 %v7)
  %v131 = getelementptr inbounds i64, ptr %t, i64 74
  %v132 = load i64, ptr %v131, !tbaa !0
  %v133 = sub nsw i64 %v132, 1
  %v134 = icmp eq i64 %number, %v133
  %v135 = select i1 %v134, i64 0, i64 1
  %v136 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v137 = load i64, ptr %v136
  %v138 = sub nsw i64 %v137, %v11
  %v139 = getelementptr inbounds i64, ptr %t, i64 75
  %v140 = load ptr, ptr %v139, !tbaa !0
  %v141 = getelementptr inbounds i64, ptr %t, i64 24
  %v142 = load i64, ptr %v141, !tbaa !0
  %v143 = getelementptr inbounds i64, ptr %t, i64 23
  %v144 = load ptr, ptr %v143, !tbaa !0
  %v145 = mul nsw i64 0, %v142
  %v146 = getelementptr inbounds float, ptr %v144, i64 %v145
  %v147 = getelementptr inbounds i64, ptr %t, i64 18
  %v148 = load i64, ptr %v147, !tbaa !0
  %v149 = mul nsw i64 %v148, 3
  %v150 = getelementptr inbounds float, ptr %v146, i64 %v149
  %v151 = getelementptr inbounds i64, ptr %t, i64 5
  %v152 = load i64, ptr %v151, !tbaa !0
  %v153 = getelementptr inbounds i64, ptr %t, i64 18
  %v154 = load i64, ptr %v153, !tbaa !0
  %v155 = sdiv i64 %v154, 8
  %v156 = getelementptr inbounds i64, ptr %t, i64 76
  %v157 = load ptr, ptr %v156, !tbaa !0
  call void %v157(ptr %v140, ptr %v150, i64 1, i64 %v142, i64 %v152, i64 %v138, i64 0, i64 %v138, i64 0, i64 %v155)
  %v158 = getelementptr inbounds i64, ptr %t, i64 24
  %v159 = load i64, ptr %v158, !tbaa !0
  %v160 = getelementptr inbounds i64, ptr %t, i64 23
  %v161 = load ptr, ptr %v160, !tbaa !0
  %v162 = mul nsw i64 0, %v159
  %v163 = getelementptr inbounds float, ptr %v161, i64 %v162
  %v164 = getelementptr inbounds float, ptr %v163, i64 0
  %v165 = getelementptr inbounds i64, ptr %t, i64 77
  %v166 = load ptr, ptr %v165, !tbaa !0
  %v167 = getelementptr inbounds i64, ptr %t, i64 78
  %v168 = load ptr, ptr %v167, !tbaa !0
  %v169 = getelementptr inbounds i64, ptr %t, i64 79
  %v170 = load i64, ptr %v169, !tbaa !0
  %v171 = getelementptr inbounds i64, ptr %t, i64 80
  %v172 = load i64, ptr %v171, !tbaa !0
  store i64 %v170, ptr %v174
  br label %l173.test
l173.test:
  %v175 = load i64, ptr %v174
  %v176 = icmp slt i64 %v175, %v172
  br i1 %v176, label %l173.body, label %l173.end
l173.body:
  store i64 0, ptr %v178
  br label %l177.test
l177.test:
  %v179 = load i64, ptr %v178
  %v180 = icmp slt i64 %v179, %v138
  br i1 %v180, label %l177.body, label %l177.end
l177.body:
  %v181 = mul nsw i64 %v179, %v159
  %v182 = getelementptr inbounds float, ptr %v164, i64 %v181
  %v183 = getelementptr inbounds float, ptr %v182, i64 %v175
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = mul nsw i64 %v179, 8
  %v186 = getelementptr inbounds float, ptr %v168, i64 %v185
  store <8 x float> %v184, ptr %v186, align 4, !tbaa !1
  %v187 = add nsw i64 %v179, 1
  store i64 %v187, ptr %v178
  br label %l177.test
l177.end:
  %v188 = mul nsw i64 %v175, %v154
  %v189 = getelementptr inbounds float, ptr %v166, i64 %v188
  %v190 = getelementptr inbounds i64, ptr %t, i64 32
  %v191 = load ptr, ptr %v190, !tbaa !0
  call void %v191(ptr %v189, i64 %v154, ptr %v168, i64 1, i64 8, ptr %v140, i64 %v138, i64 8, i64 %v155, i64 %v135)
  %v192 = add nsw i64 %v175, 8
  store i64 %v192, ptr %v174
  br label %l173.test
l173.end:
  %v193 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v194 = load i64, ptr %v193
  %v195 = sub nsw i64 %v194, %v11
  %v196 = getelementptr inbounds i64, ptr %t, i64 75
  %v197 = load ptr, ptr %v196, !tbaa !0
  %v198 = getelementptr inbounds i64, ptr %t, i64 59
  %v199 = load i64, ptr %v198, !tbaa !0
  %v200 = getelementptr inbounds i64, ptr %t, i64 62
  %v201 = load ptr, ptr %v200, !tbaa !0
  %v202 = mul nsw i64 0, %v199
  %v203 = getelementptr inbounds float, ptr %v201, i64 %v202
  %v204 = getelementptr inbounds float, ptr %v203, i64 0
  %v205 = getelementptr inbounds i64, ptr %t, i64 52
  %v206 = load i64, ptr %v205, !tbaa !0
  %v207 = getelementptr inbounds i64, ptr %t, i64 49
  %v208 = load i64, ptr %v207, !tbaa !0
  %v209 = sdiv i64 %v208, 8
  %v210 = getelementptr inbounds i64, ptr %t, i64 76
  %v211 = load ptr, ptr %v210, !tbaa !0
  call void %v211(ptr %v197, ptr %v204, i64 1, i64 %v199, i64 %v206, i64 %v195, i64 0, i64 %v195, i64 0, i64 %v209)
  %v212 = getelementptr inbounds i64, ptr %t, i64 24
  %v213 = load i64, ptr %v212, !tbaa !0
  %v214 = getelementptr inbounds i64, ptr %t, i64 23
  %v215 = load ptr, ptr %v214, !tbaa !0
  %v216 = mul nsw i64 0, %v213
  %v217 = getelementptr inbounds float, ptr %v215, i64 %v216
  %v218 = getelementptr inbounds float, ptr %v217, i64 0
  %v219 = getelementptr inbounds i64, ptr %t, i64 81
  %v220 = load ptr, ptr %v219, !tbaa !0
  %v221 = getelementptr inbounds i64, ptr %t, i64 78
  %v222 = load ptr, ptr %v221, !tbaa !0
  %v223 = getelementptr inbounds i64, ptr %t, i64 82
  %v224 = load i64, ptr %v223, !tbaa !0
  %v225 = getelementptr inbounds i64, ptr %t, i64 83
  %v226 = load i64, ptr %v225, !tbaa !0
  store i64 %v224, ptr %v228
  br label %l227.test
l227.test:
  %v229 = load i64, ptr %v228
  %v230 = icmp slt i64 %v229, %v226
  br i1 %v230, label %l227.body, label %l227.end
l227.body:
  store i64 0, ptr %v232
  br label %l231.test
l231.test:
  %v233 = load i64, ptr %v232
  %v234 = icmp slt i64 %v233, %v195
  br i1 %v234, label %l231.body, label %l231.end
l231.body:
  %v235 = mul nsw i64 %v233, %v213
  %v236 = getelementptr inbounds float, ptr %v218, i64 %v235
  %v237 = getelementptr inbounds float, ptr %v236, i64 %v229
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = mul nsw i64 %v233, 8
  %v240 = getelementptr inbounds float, ptr %v222, i64 %v239
  store <8 x float> %v238, ptr %v240, align 4, !tbaa !1
  %v241 = add nsw i64 %v233, 1
  store i64 %v241, ptr %v232
  br label %l231.test
l231.end:
  %v242 = mul nsw i64 %v229, %v208
  %v243 = getelementptr inbounds float, ptr %v220, i64 %v242
  %v244 = getelementptr inbounds i64, ptr %t, i64 32
  %v245 = load ptr, ptr %v244, !tbaa !0
  call void %v245(ptr %v243, i64 %v208, ptr %v222, i64 1, i64 8, ptr %v197, i64 %v195, i64 8, i64 %v209, i64 %v135)
  %v246 = add nsw i64 %v229, 8
  store i64 %v246, ptr %v228
  br label %l227.test
l227.end:
  %v247 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v248 = load i64, ptr %v247
  %v249 = sub nsw i64 %v248, %v11
  %v250 = getelementptr inbounds i64, ptr %t, i64 75
  %v251 = load ptr, ptr %v250, !tbaa !0
  %v252 = getelementptr inbounds i64, ptr %t, i64 20
  %v253 = load i64, ptr %v252, !tbaa !0
  %v254 = getelementptr inbounds i64, ptr %t, i64 19
  %v255 = load ptr, ptr %v254, !tbaa !0
  %v256 = mul nsw i64 0, %v253
  %v257 = getelementptr inbounds float, ptr %v255, i64 %v256
  %v258 = getelementptr inbounds float, ptr %v257, i64 0
  %v259 = getelementptr inbounds i64, ptr %t, i64 5
  %v260 = load i64, ptr %v259, !tbaa !0
  %v261 = getelementptr inbounds i64, ptr %t, i64 18
  %v262 = load i64, ptr %v261, !tbaa !0
  %v263 = sdiv i64 %v262, 8
  %v264 = getelementptr inbounds i64, ptr %t, i64 76
  %v265 = load ptr, ptr %v264, !tbaa !0
  call void %v265(ptr %v251, ptr %v258, i64 1, i64 %v253, i64 %v260, i64 %v249, i64 0, i64 %v249, i64 0, i64 %v263)
  %v266 = getelementptr inbounds i64, ptr %t, i64 24
  %v267 = load i64, ptr %v266, !tbaa !0
  %v268 = getelementptr inbounds i64, ptr %t, i64 23
  %v269 = load ptr, ptr %v268, !tbaa !0
  %v270 = mul nsw i64 0, %v267
  %v271 = getelementptr inbounds float, ptr %v269, i64 %v270
  %v272 = getelementptr inbounds i64, ptr %t, i64 18
  %v273 = load i64, ptr %v272, !tbaa !0
  %v274 = getelementptr inbounds float, ptr %v271, i64 %v273
  %v275 = getelementptr inbounds i64, ptr %t, i64 84
  %v276 = load ptr, ptr %v275, !tbaa !0
  %v277 = getelementptr inbounds i64, ptr %t, i64 78
  %v278 = load ptr, ptr %v277, !tbaa !0
  %v279 = getelementptr inbounds i64, ptr %t, i64 85
  %v280 = load i64, ptr %v279, !tbaa !0
  %v281 = getelementptr inbounds i64, ptr %t, i64 86
  %v282 = load i64, ptr %v281, !tbaa !0
  store i64 %v280, ptr %v284
  br label %l283.test
l283.test:
  %v285 = load i64, ptr %v284
  %v286 = icmp slt i64 %v285, %v282
  br i1 %v286, label %l283.body, label %l283.end
l283.body:
  store i64 0, ptr %v288
  br label %l287.test
l287.test:
  %v289 = load i64, ptr %v288
  %v290 = icmp slt i64 %v289, %v249
  br i1 %v290, label %l287.body, label %l287.end
l287.body:
  %v291 = mul nsw i64 %v289, %v267
  %v292 = getelementptr inbounds float, ptr %v274, i64 %v291
  %v293 = getelementptr inbounds float, ptr %v292, i64 %v285
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = mul nsw i64 %v289, 8
  %v296 = getelementptr inbounds float, ptr %v278, i64 %v295
  store <8 x float> %v294, ptr %v296, align 4, !tbaa !1
  %v297 = add nsw i64 %v289, 1
  store i64 %v297, ptr %v288
  br label %l287.test
l287.end:
  %v298 = mul nsw i64 %v285, %v262
  %v299 = getelementptr inbounds float, ptr %v276, i64 %v298
  %v300 = getelementptr inbounds i64, ptr %t, i64 32
  %v301 = load ptr, ptr %v300, !tbaa !0
  call void %v301(ptr %v299, i64 %v262, ptr %v278, i64 1, i64 8, ptr %v251, i64 %v249, i64 8, i64 %v263, i64 %v135)
  %v302 = add nsw i64 %v285, 8
  store i64 %v302, ptr %v284
  br label %l283.test
l283.end:
  %v303 = getelementptr inbounds i64, ptr %t, i64 3
  %v304 = load i64, ptr %v303, !tbaa !0
  %v305 = icmp sgt i64 %v304, 1
  br i1 %v305, label %w306.then, label %w306.end
w306.then:
  call void @meet(ptr %t)
  br label %w306.end
w306.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v24 = alloca i64
  %v35 = alloca i64
  %v63 = alloca i64
  %v97 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 1
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp eq i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 14
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 33
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 87
  %v10 = load i64, ptr %v9, !tbaa !0
  %v11 = getelementptr inbounds i64, ptr %t, i64 5
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 18
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 88
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 89
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 8
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 15
  %v22 = load i64, ptr %v21, !tbaa !0
  store i64 0, ptr %v24
  br label %l23.test
l23.test:
  %v25 = load i64, ptr %v24
  %v26 = icmp slt i64 %v25, %v10
  br i1 %v26, label %l23.body, label %l23.end
l23.body:
  %v27 = getelementptr inbounds i64, ptr %v20, i64 %v25
  %v28 = load i64, ptr %v27
  %v29 = mul nsw i64 %v28, %v18
  %v30 = getelementptr inbounds float, ptr %v16, i64 %v29
  %v31 = mul nsw i64 %v25, %v22
  %v32 = mul nsw i64 %v14, 0
  %v33 = add nsw i64 %v31, %v32
  store i64 0, ptr %v35
  br label %l34.test
l34.test:
  %v36 = load i64, ptr %v35
  %v37 = icmp slt i64 %v36, %v14
  br i1 %v37, label %l34.body, label %l34.end
l34.body:
  %v38 = getelementptr inbounds float, ptr %v30, i64 %v36
  %v39 = sub nsw i64 %v12, %v36
  %v40 = insertelement <8 x i64> poison, i64 %v39, i64 0
  %v41 = shufflevector <8 x i64> %v40, <8 x i64> poison, <8 x i32> zeroinitializer
  %v42 = icmp sgt <8 x i64> %v41, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v43 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v38, i32 4, <8 x i1> %v42, <8 x float> zeroinitializer)
  %v44 = getelementptr inbounds float, ptr %v6, i64 %v33
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v36
  store <8 x float> %v43, ptr %v45, align 4, !tbaa !1
  %v46 = getelementptr inbounds float, ptr %v8, i64 %v33
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v36
  store <8 x float> %v43, ptr %v47, align 4, !tbaa !1
  %v48 = add nsw i64 %v36, 8
  store i64 %v48, ptr %v35
  br label %l34.test
l34.end:
  %v49 = add nsw i64 %v25, 1
  store i64 %v49, ptr %v24
  br label %l23.test
l23.end:
  br label %w4.end
w4.end:
  %v50 = getelementptr inbounds i64, ptr %t, i64 3
  %v51 = load i64, ptr %v50, !tbaa !0
  %v52 = icmp sgt i64 %v51, 1
  br i1 %v52, label %w53.then, label %w53.end
w53.then:
  call void @meet(ptr %t)
  br label %w53.end
w53.end:
  %v54 = getelementptr inbounds i64, ptr %t, i64 74
  %v55 = load i64, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 90
  %v57 = load ptr, ptr %v56, !tbaa !0
  %v58 = getelementptr inbounds i64, ptr %t, i64 58
  %v59 = load ptr, ptr %v58, !tbaa !0
  %v60 = getelementptr inbounds i64, ptr %t, i64 40
  %v61 = load ptr, ptr %v60, !tbaa !0
  store i64 0, ptr %v63
  br label %l62.test
l62.test:
  %v64 = load i64, ptr %v63
  %v65 = icmp slt i64 %v64, %v55
  br i1 %v65, label %l62.body, label %l62.end
l62.body:
  %v66 = sub nsw i64 %v55, 1
  %v67 = sub nsw i64 %v66, %v64
  %v68 = icmp ne ptr %v57, null
  br i1 %v68, label %w69.then, label %w69.end
w69.then:
  %v70 = getelementptr inbounds i64, ptr %v59, i64 %v67
  %v71 = load i64, ptr %v70
  %v72 = add nsw i64 %v71, 1
  %v73 = getelementptr inbounds i64, ptr %v61, i64 %v72
  %v74 = load i64, ptr %v73
  %v75 = getelementptr inbounds i64, ptr %v61, i64 %v71
  %v76 = load i64, ptr %v75
  %v77 = sub nsw i64 %v74, %v76
  %v78 = getelementptr inbounds i64, ptr %t, i64 91
  %v79 = load ptr, ptr %v78, !tbaa !0
  %v80 = icmp ne ptr %v79, null
  br i1 %v80, label %w81.then, label %w81.end
w81.then:
  %v82 = getelementptr inbounds i64, ptr %t, i64 1
  %v83 = load i64, ptr %v82, !tbaa !0
  %v84 = icmp eq i64 %v83, 0
  br i1 %v84, label %w85.then, label %w85.end
w85.then:
  %v86 = getelementptr inbounds i64, ptr %t, i64 20
  %v87 = load i64, ptr %v86, !tbaa !0
  %v88 = getelementptr inbounds i64, ptr %t, i64 87
  %v89 = load i64, ptr %v88, !tbaa !0
  %v90 = mul nsw i64 %v89, %v87
  %v91 = mul nsw i64 %v67, %v90
  %v92 = getelementptr inbounds float, ptr %v79, i64 %v91
  %v93 = getelementptr inbounds i64, ptr %t, i64 64
  %v94 = load ptr, ptr %v93, !tbaa !0
  %v95 = mul nsw i64 %v77, %v87
  store i64 0, ptr %v97
  br label %l96.test
l96.test:
  %v98 = load i64, ptr %v97
  %v99 = icmp slt i64 %v98, %v95
  br i1 %v99, label %l96.body, label %l96.end
l96.body:
  %v100 = getelementptr inbounds float, ptr %v92, i64 %v98
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = getelementptr inbounds float, ptr %v94, i64 %v98
  store <8 x float> %v101, ptr %v102, align 4, !tbaa !1
  %v103 = add nsw i64 %v98, 8
  store i64 %v103, ptr %v97
  br label %l96.test
l96.end:
  br label %w85.end
w85.end:
  %v104 = getelementptr inbounds i64, ptr %t, i64 3
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = icmp sgt i64 %v105, 1
  br i1 %v106, label %w107.then, label %w107.end
w107.then:
  call void @meet(ptr %t)
  br label %w107.end
w107.end:
  br label %w81.end
w81.end:
  %v108 = getelementptr inbounds i64, ptr %t, i64 92
  %v109 = load ptr, ptr %v108, !tbaa !0
  call void %v57(ptr %v109, i64 %v67)
  br label %w69.end
w69.end:
  call void @block(ptr %t, i64 %v67)
  %v110 = add nsw i64 %v64, 1
  store i64 %v110, ptr %v63
  br label %l62.test
l62.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v1 = alloca i32
  %v2 = alloca i32
  call void @llvm.x86.sse.stmxcsr(ptr %v1)
  %v3 = load i32, ptr %v1
  %v4 = or i32 %v3, 32832
  store i32 %v4, ptr %v2
  call void @llvm.x86.sse.ldmxcsr(ptr %v2)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v1)
  ret void
}

declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}

